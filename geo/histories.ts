/** The dated states of everything that has any, as tables and files need them. */
import type { DatedState, StatusRow } from '../src/domain/status.ts';
import { statusAt } from '../src/domain/status.ts';
import { compareDates } from '../src/domain/dates.ts';
import type { Histories, Standing } from '../src/domain/dataset.ts';
import { KNOWN_TO } from './known.ts';
import { groupBy } from './rail-index.ts';
import type { Row, Tables } from './schema.ts';
import { STATUS_OBJECTS } from './vocabulary.ts';

type Kind = Row<'status'>['kind'];

const cache = new WeakMap<Tables, ReadonlyMap<string, readonly StatusRow[]>>();

/** The dated rows of one object, oldest first as in the table. */
export function historyOf(tables: Tables, kind: Kind, id: string): readonly StatusRow[] {
  let byObject = cache.get(tables);
  if (byObject === undefined) {
    const groups = groupBy(tables.status, (row) => `${row.kind}:${row.id}`);
    const brief = ({ date, status, role, sources, note }: Row<'status'>) => ({ date, status, role, sources, note });
    byObject = new Map([...groups].map(([object, rows]) => [object, rows.map(brief)]));
    cache.set(tables, byObject);
  }
  return byObject.get(`${kind}:${id}`) ?? [];
}

/** The status at the data's date. The rules guarantee one. */
export function standingOf(tables: Tables, kind: Kind, id: string): Standing {
  const now = statusAt(historyOf(tables, kind, id), KNOWN_TO);
  if (now === null) throw new Error(`${kind} ${id} has no status by ${KNOWN_TO}`);
  return { status: now.status, asOf: now.asOf };
}

/** Every dated state, aims included, by kind and id, oldest first. */
export function compileHistories(tables: Tables): Histories {
  const ofKind = (kind: Kind) => {
    const groups = groupBy(
      tables.status.filter((row) => row.kind === kind),
      (row) => row.id,
    );
    const brief = ({ date, status, role }: Row<'status'>): DatedState => ({ date, status, role });
    const ordered = [...groups].map(
      ([id, rows]) => [id, rows.toSorted((a, b) => compareDates(a.date, b.date)).map(brief)] as const,
    );
    return Object.fromEntries(ordered);
  };
  return Object.fromEntries(STATUS_OBJECTS.map((kind) => [kind, ofKind(kind)])) as unknown as Histories;
}
