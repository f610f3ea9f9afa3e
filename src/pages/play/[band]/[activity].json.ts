import type { APIRoute, GetStaticPaths } from 'astro';
import type { ActivityData } from '#islands/activity/wake.ts';
import type { Entry } from '#lesson/entries';
import { taskOf } from '#lesson/kinds/registry';
import { pupilTask } from '#lesson/mechanics/pupil-task';
import type { Activity } from '#lesson/schema/activity';
import { getContent } from '#site/content';
import { codeNumber } from '#site/result-codes';

export const getStaticPaths: GetStaticPaths = async () => {
	const { activities } = await getContent();
	return activities.map((entry) => ({
		params: { band: entry.id.split('/')[0], activity: entry.id.split('/')[1] },
		props: { entry },
	}));
};

/** An activity as its panel fetches it when it comes near the screen. */
export const GET: APIRoute<{ entry: Entry<Activity> }> = async ({ props: { entry } }) => {
	const { profiles } = await getContent();
	const task = pupilTask(taskOf(entry.id, entry.data, profiles));
	const data: ActivityData = { task, number: codeNumber(entry.id) };
	return Response.json(data);
};
