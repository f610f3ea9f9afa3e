import type { APIRoute } from 'astro';
import type { ClassData } from '#islands/class/ClassBoard.tsx';
import { getContent } from '#site/content';
import { classActivities } from '#site/result-codes';

/** What the class page counts: the activities that give result codes, with what their wrong answers may mean. */
export const GET: APIRoute = async () => {
	const data: ClassData = { activities: classActivities(await getContent()) };
	return Response.json(data);
};
