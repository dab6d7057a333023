import type { Membership } from '../domain/model/membership';

type Says = Pick<Membership, 'bloc' | 'country' | 'status' | 'from' | 'to'>;

/** What of a membership must be the same for it to say the same. */
export const membershipKey = ({ bloc, country, status, from, to }: Says): string =>
  [bloc, country, status, from, to ?? ''].join(' ');
