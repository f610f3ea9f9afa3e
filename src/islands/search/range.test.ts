// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { rangeOf } from './range.ts';

const holder = (dataset: Record<string, string>) => {
	const element = document.createElement('div');
	Object.assign(element.dataset, dataset);
	return element;
};

beforeEach(() => {
	document.documentElement.dataset.searchScope = '{"audience":["teacher"]}';
});

it('takes the element’s scope before the page’s', () => {
	const searchScope = '{"audience":["pupil"],"band":["ks3","all"]}';
	expect(rangeOf(holder({ searchScope }))).toEqual({ scope: { audience: ['pupil'], band: ['ks3', 'all'] } });
});

it('takes the page’s scope otherwise', () => {
	expect(rangeOf(holder({}))).toEqual({ scope: { audience: ['teacher'] } });
});

it('takes the scopes of all readers where the page has several', () => {
	const searchScopes = '{"pupil":{"audience":["pupil"]}}';
	expect(rangeOf(holder({ searchScopes })).scopes).toEqual({ pupil: { audience: ['pupil'] } });
});

it('looks nowhere rather than everywhere where the scope cannot be read', () => {
	expect(rangeOf(holder({ searchScope: '{' }))).toEqual({ scope: { audience: ['none'] } });
	delete document.documentElement.dataset.searchScope;
	expect(rangeOf(holder({}))).toEqual({ scope: { audience: ['none'] } });
});
