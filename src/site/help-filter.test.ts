import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { servicesSchema } from '#lesson/schema/service';
import type { Answers } from './help-filter.ts';
import { ageGroups, fits, reachOf, waysText } from './help-filter.ts';

const services = servicesSchema.parse(parse(readFileSync('content/facts/services.yaml', 'utf8')));
const shownTo = (answers: Answers) => services.filter((service) => fits(reachOf(service), answers)).map(({ id }) => id);

describe('fits', () => {
	it('hides nothing from whoever says nothing', () => {
		expect(shownTo({})).toHaveLength(services.length);
	});

	it.each(ageGroups.map(({ value }) => value))('keeps 999, the police and the bank for the age %s', (age) => {
		expect(shownTo({ age })).toEqual(expect.arrayContaining(['emergency', 'police-101', 'bank']));
	});

	it('goes by age today for reporting, and by age in the picture for pictures', () => {
		const routes = ['ceop', 'report-remove', 'take-it-down', 'stopncii', 'revenge-porn-helpline'];
		const among = (age: string) => shownTo({ age }).filter((id) => routes.includes(id));
		expect(among('14-17')).toEqual(['ceop', 'report-remove', 'take-it-down']);
		expect(among('18')).toEqual(['take-it-down', 'stopncii', 'revenge-porn-helpline']);
	});

	it('shows Childline until the nineteenth birthday', () => {
		expect(shownTo({ age: '18' })).toContain('childline');
		expect(shownTo({ age: '19-on' })).not.toContain('childline');
	});

	it('names Papyrus, Samaritans and Shout from 14 on', () => {
		const lines = ['papyrus', 'samaritans', 'shout'];
		expect(shownTo({ age: '11-13' }).filter((id) => lines.includes(id))).toEqual([]);
		expect(shownTo({ age: '14-17' })).toEqual(expect.arrayContaining(lines));
	});

	it('leaves out what is for another nation', () => {
		const local = ['meic', 'lifeline-ni', 'report-fraud', 'fraud-scotland'];
		const among = (nation: string) => shownTo({ nation }).filter((id) => local.includes(id));
		expect(among('england')).toEqual(['report-fraud']);
		expect(among('wales')).toEqual(['meic', 'report-fraud']);
		expect(among('scotland')).toEqual(['fraud-scotland']);
		expect(among('northern-ireland')).toEqual(['lifeline-ni', 'report-fraud']);
	});

	it('asks for both, where both were said', () => {
		expect(fits({ ageFrom: 18, nations: ['wales'] }, { age: '18', nation: 'wales' })).toBe(true);
		expect(fits({ ageFrom: 18, nations: ['wales'] }, { age: '14-17', nation: 'wales' })).toBe(false);
		expect(fits({ ageFrom: 18, nations: ['wales'] }, { age: '18', nation: 'england' })).toBe(false);
	});

	it('shows everything for an age that is not on offer', () => {
		expect(shownTo({ age: 'x' })).toHaveLength(services.length);
	});
});

it('says how many ways there are', () => {
	expect([waysText(1, 9), waysText(7, 9), waysText(9, 9)]).toEqual([
		'1 way for you',
		'7 ways for you',
		'All 9 ways are shown.',
	]);
});
