import type { Band } from '#lesson/schema/band';
import type { Service } from '#lesson/schema/service';

/** The services that somebody of a band may need, in the order of the file. */
export function pupilServices(services: readonly Service[], band: Pick<Band, 'ages'>): Service[] {
	const [youngest, oldest] = band.ages;
	return services.filter(
		({ audiences, ageFrom = 0, ageTo = 99 }) => audiences.includes('pupil') && ageFrom <= oldest && ageTo >= youngest,
	);
}

/** The day the site is built, as year-month-day: pages say so when a fact is past its date. */
export function today(): string {
	return new Date().toISOString().slice(0, 10);
}
