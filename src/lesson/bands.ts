/**
 * Age bands decide wording, reading level and what a lesson may mention. A band is a promise to parents:
 * moving a lesson to a younger band needs a safeguarding review. Their words live in content/bands.yaml.
 */
export const bandIds = ['ks2', 'ks3', 'ks4', 'post16'] as const;

/** One of the four age bands, youngest first. */
export type BandId = (typeof bandIds)[number];

/** The band an id such as `ks3/whos-really-there` belongs to, or nothing when the first part is no band. */
export function bandOf(id: string): BandId | undefined {
	return bandIds.find((band) => id.startsWith(`${band}/`));
}
