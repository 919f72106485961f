import { describe, expect, it } from 'vitest';
import type { StatusRow } from '../../../src/domain/status.ts';
import { aimsOf, targetState } from '../../../src/domain/targets.ts';

const DAY = '2026-11-23';
const row = (date: string, status: StatusRow['status'], role: StatusRow['role'] = 'report'): StatusRow => ({
  date,
  status,
  role,
  sources: ['s'],
  note: '',
});

describe('an announced aim', () => {
  it('lies ahead until the last day that its date can mean', () => {
    expect(targetState({ date: '2026', status: 'completed' }, [row('2025', 'planned')], DAY)).toBe('ahead');
  });

  it('has passed when no report confirms it', () => {
    expect(targetState({ date: '2026-09', status: 'completed' }, [row('2025-09-24', 'under-construction')], DAY)).toBe(
      'passed',
    );
  });

  it('is reached when the thing runs or is done', () => {
    expect(targetState({ date: '2020-12-10', status: 'completed' }, [row('2023-07-11', 'operating')], DAY)).toBe(
      'reached',
    );
    expect(targetState({ date: '2027', status: 'completed' }, [row('2026-02', 'completed')], DAY)).toBe('reached');
  });

  it('lies ahead for a thing that runs and is to grow', () => {
    expect(targetState({ date: '2030', status: 'operating' }, [row('2024', 'operating')], DAY)).toBe('ahead');
  });

  it('is never confirmed by another announcement', () => {
    expect(targetState({ date: '2026-02', status: 'completed' }, [row('2026-02', 'completed', 'target')], DAY)).toBe(
      'passed',
    );
  });
});

describe('the aims of a project', () => {
  it('are told once each, the latest last', () => {
    const history = [row('2025-07', 'planned'), row('2028', 'completed', 'target'), row('2027', 'completed', 'target')];
    expect(aimsOf({ target: '2027', sources: ['p'], history }, DAY).map((aim) => aim.date)).toEqual(['2027', '2028']);
  });

  it('count the bare target date, with the sources of the project', () => {
    expect(aimsOf({ target: '2026-09', sources: ['p'], history: [row('2025', 'planned')] }, DAY)).toMatchObject([
      { date: '2026-09', sources: ['p'], state: 'passed' },
    ]);
  });

  it('are none where none is published', () => {
    expect(aimsOf({ target: null, sources: [], history: [] }, DAY)).toEqual([]);
  });
});
