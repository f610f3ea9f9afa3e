import type { Lesson } from '#lesson/lesson';
import type { Service, ServiceContact } from '#lesson/schema/service';
import { mainContact } from '#lesson/services';
import { nationNames } from '#lesson/wording';

/** The bare contact, for the middle of a sentence: “0800 1111”, “text SHOUT to 85258”, “childline.org.uk”. */
export function contactValue({ kind, value, message }: ServiceContact): string {
	if (kind === 'text') return message ? `text ${message} to ${value}` : `text ${value}`;
	return kind === 'web' || kind === 'bsl' ? value.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '') : value;
}

/** The contact as a line of its own, for paper and screens: what to press is no use there, so the address is spelt out. */
export function contactLine(contact: ServiceContact): string {
	return contact.hours ? `${contactWords(contact)} (${contact.hours})` : contactWords(contact);
}

/** The same without opening hours, where there is little room. */
export function contactWords(contact: ServiceContact): string {
	const value = contactValue(contact);
	const isSpelt = contact.label.includes(contact.value) || contact.label.includes(value);
	const spelt = contact.kind === 'text' ? value.replace('text', 'Text') : `${contact.label}: ${value}`;
	return isSpelt ? contact.label : spelt;
}

/** Words for sheets and slides, where no line ends inside a number to call. */
export function wholeNumbers(words: string): string {
	return words.replace(/(?<=\d) (?=\d)/g, '\u00A0');
}

/** A service’s name, with its nation where it is for one alone and nothing beside the name says so. */
export function placedName({ name, nations: [nation, ...others] }: Service): string {
	return nation === undefined || others.length > 0 || name.includes(nationNames[nation])
		? name
		: `${name} (${nationNames[nation]})`;
}

/** A service in the middle of a sentence: its name and main contact. */
export function serviceMention(lesson: Lesson, id: string): string {
	const service = lesson.services.find((one) => one.id === id);
	if (!service) throw new Error(`Lesson ${lesson.id} was drawn without its service ${id}`);
	const main = mainContact(service);
	return main ? `${service.name} (${contactValue(main)})` : service.name;
}

/** The last day on which all of these were compared with their sources. */
export function checkedOn(services: readonly Service[]): string {
	return services.map((service) => service.checkedOn).sort()[0] ?? '';
}
