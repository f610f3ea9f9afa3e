/** The drawings of `content/pictures/`. */
import type { APIRoute } from 'astro';
import { pictures } from '#site/pictures';

export function getStaticPaths() {
	return Object.entries(pictures).map(([src, svg]) => ({ params: { src }, props: { svg } }));
}

export const GET: APIRoute<{ svg: string }> = ({ props }) =>
	new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml' } });
