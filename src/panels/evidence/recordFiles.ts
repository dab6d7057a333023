const file = 'data/record-files.json';

type RecordFiles = Readonly<Record<string, readonly string[]>>;

let kept: Promise<RecordFiles> | null = null;

async function load(): Promise<RecordFiles> {
  const response = await fetch(new URL(file, document.baseURI));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json() as Promise<RecordFiles>;
}

/**
 * The file below `src/dataset/records` that a record stands in; null: the list has it not. The list is fetched once;
 * after a failure, which rejects, anew.
 */
export async function recordFileOf(id: string): Promise<string | null> {
  kept ??= load();
  try {
    return Object.entries(await kept).find(([, ids]) => ids.includes(id))?.[0] ?? null;
  } catch (error) {
    kept = null;
    throw error;
  }
}
