import type { ReadEntries } from '../entries.ts';
import { nearestHint } from '../nearest.ts';
import type { RequiredService } from '../required-services.ts';
import { requiredServices } from '../required-services.ts';
import type { Service } from '../schema/service.ts';
import type { Problem } from '../spot.ts';

/** Services that code relies on and content lacks, and services, words or bands called alike. */
export function checkLists({ lists, curricula }: ReadEntries): Problem[] {
	const { services, glossary, bands, statistics } = lists;
	return [
		...requiredServices.flatMap((required) => (services ? checkRequired(required, services) : [])),
		...(services ? twice(services, 'services', []) : []),
		...(glossary ? twice(glossary, 'words', []) : []),
		...(bands ? twice(bands, 'bands', []) : []),
		...(statistics ? twice(statistics, 'statistics', []) : []),
		...curricula.flatMap(({ data, spots }) => twice({ data: data.items, spots }, 'items', ['items'])),
	];
}

type Services = NonNullable<ReadEntries['lists']['services']>;

function checkRequired({ id, contact, because }: RequiredService, { data, spots }: Services): Problem[] {
	const index = data.findIndex((service) => service.id === id);
	const service: Service | undefined = data[index];
	if (!service)
		return [
			{
				...spots.at([]),
				message: `There is no service \`${id}\`.`,
				hint: `Add it, or give it this id again: ${because}.${nearestHint(
					id,
					data.map((one) => one.id),
				)}`,
			},
		];
	if (!contact || service.contacts.some(({ kind, verified }) => kind === contact && verified)) return [];
	return [
		{
			...spots.passage([index, 'id']).at,
			message: `The service \`${id}\` has no verified contact of kind \`${contact}\`.`,
			hint: `Compare its number with a source and write \`verified: true\`: ${because}.`,
		},
	];
}

function twice(
	{ data, spots }: { data: readonly { id: string }[]; spots: Services['spots'] },
	what: string,
	above: readonly PropertyKey[],
): Problem[] {
	return data.flatMap(({ id }, index) => {
		if (data.findIndex((one) => one.id === id) === index) return [];
		return [
			{
				...spots.passage([...above, index, 'id']).at,
				message: `Two ${what} are called \`${id}\`.`,
				hint: 'Give each an id of its own: lessons and pages name it by that.',
			},
		];
	});
}
