/** A part of the application could not be fetched: its file is gone after a new deployment, or there is no connection. */
export class PartMissing extends Error {
  override name = 'PartMissing';
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
