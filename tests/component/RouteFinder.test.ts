import { describe, expect, it, vi } from 'vitest';
import type { RouteAnswer, RouteQuery } from '../../src/domain/route/query.ts';
import { makePanels } from '../fixtures/atlas.ts';
import { answerHere, ROUTING } from '../fixtures/routes.ts';

interface Asked {
  readonly query: RouteQuery;
  readonly answer: (answer: RouteAnswer) => void;
  readonly fail: (reason: Error) => void;
  /** What the finder waits for. */
  readonly answered: Promise<RouteAnswer>;
}

/** Answers only when told to, in any order. */
function slowly() {
  const asked: Asked[] = [];
  const answering = () => (query: RouteQuery) => {
    let answer: Asked['answer'] = () => undefined;
    let fail: Asked['fail'] = () => undefined;
    const answered = new Promise<RouteAnswer>((resolve, reject) => ([answer, fail] = [resolve, reject]));
    asked.push({ query, answer, fail, answered });
    return answered;
  };
  return { asked, answering };
}

const SAME: RouteAnswer = { kind: 'same-place' };
const EXCLUDED: RouteAnswer = { kind: 'excluded' };

async function open(link: string) {
  const { asked, answering } = slowly();
  const { shell, routes } = makePanels({ link, files: ROUTING, answering });
  routes.follow();
  await vi.waitFor(() => expect(routes.network).not.toBeNull());
  const waitFor = (count: number) => vi.waitFor(() => expect(asked).toHaveLength(count));
  return { asked, shell, routes, waitFor };
}

describe('the finder of routes', () => {
  it('asks what the link asks, at the day that it names', async () => {
    const { asked, waitFor } = await open('/route/tm-mary/herat/?date=2025-10&via=torghundi&by=km');
    await waitFor(1);
    expect(asked[0]?.query).toEqual({
      from: 'tm-mary',
      to: 'herat',
      via: ['torghundi'],
      avoid: [],
      assume: [],
      day: '2025-10-31',
      by: 'km',
      model: {},
    });
  });

  it('asks nothing while an end is missing, but has the places ready', async () => {
    const { asked, routes } = await open('/route/tm-mary/');
    expect(asked).toHaveLength(0);
    expect(routes.places.map(({ name }) => name)).toContain('Karachi');
    expect(routes.isPending).toBe(false);
  });

  it('keeps the last answer while the next one is on its way', async () => {
    const { asked, shell, routes, waitFor } = await open('/route/tm-mary/herat/');
    await waitFor(1);
    expect(routes.isPending).toBe(true);
    expect(routes.answer).toBeNull();
    asked[0]?.answer(SAME);
    await vi.waitFor(() => expect(routes.answer).toEqual(SAME));
    shell.choose({ by: 'km' });
    routes.follow();
    await waitFor(2);
    expect(routes.isPending).toBe(true);
    expect(routes.answer).toEqual(SAME);
    asked[1]?.answer(EXCLUDED);
    await vi.waitFor(() => expect(routes.answer).toEqual(EXCLUDED));
    expect(routes.isPending).toBe(false);
  });

  it('drops an answer that comes after a later question', async () => {
    const { asked, shell, routes, waitFor } = await open('/route/tm-mary/herat/');
    await waitFor(1);
    shell.choose({ by: 'km' });
    routes.follow();
    await waitFor(2);
    asked[1]?.answer(EXCLUDED);
    await vi.waitFor(() => expect(routes.answer).toEqual(EXCLUDED));
    asked[0]?.answer(SAME);
    await asked[0]?.answered; // the finder waited for it first, so it has heard it by now
    expect(routes.answer).toEqual(EXCLUDED);
  });

  it('shows no answer for other places', async () => {
    const { asked, shell, routes, waitFor } = await open('/route/tm-mary/herat/');
    await waitFor(1);
    asked[0]?.answer(SAME);
    await vi.waitFor(() => expect(routes.answer).toEqual(SAME));
    shell.choose({ page: { kind: 'route', from: 'tm-mary', to: 'karachi' } });
    expect(routes.answer).toBeNull();
    shell.choose({ page: { kind: 'overview' } });
    expect(routes.answer).toBeNull();
    expect(routes.ways).toBeNull();
  });

  it('tells what went wrong, and asks again when told to', async () => {
    const { asked, routes, waitFor } = await open('/route/tm-mary/herat/');
    await waitFor(1);
    asked[0]?.fail(new Error('broken'));
    await vi.waitFor(() => expect(routes.error).toEqual(new Error('broken')));
    expect(routes.isPending).toBe(false);
    routes.retry();
    expect(routes.error).toBeNull();
    await waitFor(2);
    asked[1]?.answer(SAME);
    await vi.waitFor(() => expect(routes.answer).toEqual(SAME));
  });

  it('hands the ways to the map, with the one that the link names picked out', async () => {
    const { shell, routes } = makePanels({ link: '/route/tm-mary/herat/', files: ROUTING, answering: answerHere });
    routes.follow();
    await vi.waitFor(() => expect(routes.routes).toHaveLength(2));
    const [first, second] = routes.routes.map(({ key }) => key);
    expect(routes.ways?.chosen).toBe(first);
    shell.choose({ way: second ?? null });
    expect(routes.ways?.chosen).toBe(second);
  });
});
