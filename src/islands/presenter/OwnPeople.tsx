import { For } from 'solid-js';
import type { SlotName } from '#lesson/slots';
import { slotNames } from '#lesson/slots';
import { presentWords as words } from './words.ts';

const asked = ['dslName', 'dslRoom'] as const satisfies readonly SlotName[];

const longest = 60;

const placesOf = (slot: SlotName) => [...document.querySelectorAll<HTMLElement>(`[data-slot="${slot}"]`)];

/** Whom a class can go to in its own school. It goes onto the slide that says who can help, and is gone with the page. */
export function OwnPeople() {
	const write = (slot: SlotName, text: string) => {
		for (const place of placesOf(slot)) place.textContent = text.trim();
	};

	return (
		<fieldset class="show-people">
			<legend>{words.ownPeople}</legend>
			<For each={asked}>
				{(slot) => (
					<label>
						{slotNames[slot]}
						<input
							type="text"
							maxlength={longest}
							autocomplete="off"
							value={placesOf(slot)[0]?.textContent ?? ''}
							onInput={({ currentTarget }) => write(slot, currentTarget.value)}
						/>
					</label>
				)}
			</For>
		</fieldset>
	);
}
