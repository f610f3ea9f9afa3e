/** Takes one engine through all journeys. */
import { startServer } from '../serve.ts';
import { activityJourneys } from './activity-journeys.ts';
import { diskJourneys } from './disk-journeys.ts';
import type { Engine, EngineKind } from './driver.ts';
import { type Elsewhere, startElsewhere } from './elsewhere.ts';
import { exitJourneys } from './exit-journeys.ts';
import type { Journey } from './journey.ts';
import { kitJourneys } from './kit-journeys.ts';
import { pageJourneys } from './page-journeys.ts';

const journeys: readonly Journey[] = [
	...pageJourneys,
	...exitJourneys,
	...diskJourneys,
	...kitJourneys,
	...activityJourneys,
];

export interface Outcome {
	engine: string;
	journey: string;
	/** Why it did not go well. */
	fault: string | undefined;
}

/** @param only words that the name of a journey, or of the engine, must have. */
export async function runEngine(kind: EngineKind, only: string): Promise<Outcome[]> {
	const elsewhere = await startElsewhere();
	try {
		const engine = await kind.start(elsewhere.port);
		try {
			return await runJourneys(engine, kind, elsewhere, only);
		} finally {
			await engine.close();
		}
	} finally {
		elsewhere.close();
	}
}

async function runJourneys(
	engine: Engine,
	{ own }: EngineKind,
	elsewhere: Elsewhere,
	only: string,
): Promise<Outcome[]> {
	const takeAsked = () => elsewhere.takeAsked().filter((url) => !own?.test(url));
	const outcomes: Outcome[] = [];
	for (const journey of journeys.filter(({ name }) => `${engine.name} ${name}`.includes(only))) {
		const fault = await faultOf(journey, engine, takeAsked);
		outcomes.push({ engine: engine.name, journey: journey.name, fault });
		console.log(`${fault === undefined ? '✓' : '✗'} ${engine.name}: ${journey.name}${fault ? `\n    ${fault}` : ''}`);
	}
	return outcomes;
}

async function faultOf(journey: Journey, engine: Engine, takeAsked: () => string[]): Promise<string | undefined> {
	const server = await startServer({ port: 0 });
	const { tab } = engine;
	engine.takeFaults();
	takeAsked();
	try {
		const open = (path: string) => tab.open(server.url + path);
		await journey.run({ tab, site: server.url, open, takeAsked, stopSite: server.close });
		const left = [...engine.takeFaults(), ...takeAsked().map((url) => `asked of another site: ${url}`)];
		return left.length > 0 ? left.join(' · ') : undefined;
	} catch (error) {
		return (error as Error).message;
	} finally {
		await server.close().catch(() => undefined);
	}
}
