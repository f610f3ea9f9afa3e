import { adultServices } from '#lesson/adult-services';
import type { Lesson } from '#lesson/lesson';
import type { Band } from '#lesson/schema/band';
import type { Service } from '#lesson/schema/service';
import type { Talk } from '#lesson/talk';

/** Who listens to a talk for adults, where a band would stand. */
const adults: Record<'parents' | 'staff', Pick<Band, 'name' | 'keyStage' | 'tone'>> = {
	parents: { name: 'Parents and carers', keyStage: 'For parents and carers', tone: 'Calm.' },
	staff: { name: 'Staff', keyStage: 'For staff', tone: 'Calm.' },
};

/**
 * A talk as a lesson of slides alone, for the drawers that know lessons: same slides, notes, activities and help.
 *
 * @param bands all age bands; a talk for adults stands beside the oldest, with what adults may use as its services.
 */
export function talkLesson(talk: Talk, bands: readonly Band[]): Lesson {
	const { audience } = talk;
	const isForAdults = audience === 'parents' || audience === 'staff';
	const band = bands.find(({ id }) => id === (isForAdults ? 'post16' : audience));
	if (!band)
		throw new Error(`The talk ${talk.id} is for ${audience}, and content/bands.yaml does not describe that band`);
	const listeners: Band = isForAdults ? { ...band, ...adults[audience], ages: [18, 120], years: [] } : band;
	return {
		id: `talks/${talk.id}`,
		slug: `talk-${talk.id}`,
		bandId: band.id,
		band: listeners,
		title: talk.title,
		summary: talk.summary,
		years: talk.years ?? listeners.years,
		order: talk.order,
		topics: [],
		terms: [],
		sensitive: false,
		blocks: [],
		plan: {
			outcomes: [],
			keyPoints: [],
			routes: talk.minutes,
			devices: 'none',
			resources: talk.resources,
			curriculum: [],
			buildsOn: [],
			misconceptions: [],
			changes: [],
			edition: talk.edition,
			reviewed: talk.reviewed,
			blocks: [],
			standing: [],
			series: { buildsOn: [], leadsTo: [] },
			swapFor: undefined,
		},
		slides: talk.slides,
		deck: {},
		worksheets: [],
		activities: talk.activities,
		profiles: talk.profiles,
		services: isForAdults ? forAdults(talk.services, audience) : talk.services,
	};
}

/** What adults are shown, as the help panel of a lesson shows it; the others are there for sentences that name them. */
function forAdults(services: readonly Service[], room: 'parents' | 'staff'): Service[] {
	const shown = adultServices(services, room);
	const asForPupils = shown.map(({ ageFrom: _, ageTo: __, ...service }) => ({
		...service,
		audiences: ['pupil' as const],
	}));
	const others = services.filter((service) => !shown.includes(service));
	return [...asForPupils, ...others.map((service) => ({ ...service, audiences: ['staff' as const] }))];
}
