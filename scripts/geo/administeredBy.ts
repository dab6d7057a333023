const dependencies: Readonly<Record<string, string>> = {
  AUS: 'CCK CXR HMD NFK',
  CHN: 'HKG MAC',
  DNK: 'FRO GRL',
  FIN: 'ALA',
  FRA: 'ATF BLM MAF NCL PYF SPM WLF',
  GBR: 'AIA BMU CYM FLK GGY GIB IMN IOT JEY MSR PCN SGS SHN TCA VGB',
  NLD: 'ABW CUW SXM',
  NZL: 'COK NIU',
  USA: 'ASM GUM MNP PRI UMI VIR',
};

/**
 * Shapes that carry an ISO code of their own without being a UN member or observer, by the state that administers them.
 * It says who administers, not whose claim is right (Falklands, Chagos).
 */
export const administeredBy: ReadonlyMap<string, string> = new Map(
  Object.entries(dependencies).flatMap(([state, isos]) => isos.split(' ').map((iso): [string, string] => [iso, state])),
);
