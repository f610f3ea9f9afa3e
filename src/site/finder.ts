/** Which lessons a teacher sees: what the finder of `/teach/` asks for, kept in the address so that it can be shared. */

/** What the finder knows of a lesson. */
export interface Findable {
	band: string;
	/** The lengths its plan offers, in minutes. */
	minutes: readonly number[];
	topics: readonly string[];
	devices: 'none' | 'optional' | 'needed';
}

/** What is asked for. A field that is left out asks for nothing. */
export interface Wanted {
	band?: string;
	/** The time there is, in minutes. */
	minutes?: number;
	topic?: string;
	/** Whether pupils have devices in the lesson. */
	devices?: 'with' | 'without';
}

/** Whether a lesson has all that is asked for: a length that fits the time, and a way for the devices there are. */
export function fits(lesson: Findable, { band, minutes, topic, devices }: Wanted): boolean {
	const impossible = { with: 'none', without: 'needed' } as const;
	return (
		(band === undefined || lesson.band === band) &&
		(minutes === undefined || lesson.minutes.some((length) => length <= minutes)) &&
		(topic === undefined || lesson.topics.includes(topic)) &&
		(devices === undefined || lesson.devices !== impossible[devices])
	);
}

/** What an address such as `?band=ks3&minutes=35` asks for. What nobody can ask for is passed over. */
export function readWanted(query: string): Wanted {
	const fields = new URLSearchParams(query);
	const text = (name: string) => fields.get(name) || undefined;
	const minutes = Number(text('minutes'));
	const devices = text('devices');
	return strip({
		band: text('band'),
		minutes: minutes > 0 ? minutes : undefined,
		topic: text('topic'),
		devices: devices === 'with' || devices === 'without' ? devices : undefined,
	});
}

/** The address that asks for the same: `?band=ks3&minutes=35`, or nothing where nothing is asked for. */
export function writeWanted(wanted: Wanted): string {
	const fields = Object.entries(strip(wanted)).map(([name, value]) => [name, String(value)]);
	return fields.length === 0 ? '' : `?${new URLSearchParams(fields)}`;
}

/** “No lessons”, “1 lesson” or “3 lessons”. */
export function countText(count: number): string {
	return `${count || 'No'} ${count === 1 ? 'lesson' : 'lessons'}`;
}

type Loose<T> = { [K in keyof T]?: T[K] | undefined };

function strip(wanted: Loose<Wanted>): Wanted {
	return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}
