import { For } from 'solid-js';
import { slotNames } from '#lesson/slots';
import { longestName, ownPeople, ownSlots, showPeople } from './own-people.ts';
import { presentWords as words } from './words.ts';

/** Whom a class can go to in its own school. It goes onto the slide that says who can help, and is gone with the page. */
export function OwnPeople() {
	return (
		<fieldset class="show-people">
			<legend>{words.ownPeople}</legend>
			<For each={ownSlots}>
				{(slot) => (
					<label>
						{slotNames[slot]}
						<input
							type="text"
							maxlength={longestName}
							autocomplete="off"
							value={ownPeople()[slot] ?? ''}
							onInput={({ currentTarget }) => showPeople({ ...ownPeople(), [slot]: currentTarget.value })}
						/>
					</label>
				)}
			</For>
		</fieldset>
	);
}
