import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Track } from './tracks.ts';
import { Slots, Tracks } from './tracks.ts';

const track = (number: number): Track => ({
  of: undefined,
  begun: 1,
  user: '',
  address: '',
  port: String(number),
  number,
  peer: 0,
  pid: undefined,
  open: new Slots(),
  started: 0,
  peak: 0,
  refused: 0,
  run: 0,
  longest: 0,
  points: [],
  before: undefined,
  after: undefined,
  likePort: undefined,
  likePid: undefined,
});

/** Those of a port, the youngest first. */
function* fromPort(tracks: Tracks, port: number): Generator<Track> {
  for (let one = tracks.fromPort(port); one !== undefined; one = tracks.fromPort(port, one)) yield one;
}

describe('connections that last', () => {
  it('are found by age, port and PID as in plain lists', () => {
    // Ports and PIDs of which several share a bucket.
    const number = fc.constantFrom(1, 2, 4097, 4098, 8193, NaN, -1);
    const step = fc.oneof(
      fc.record({ add: number, pid: fc.option(fc.constantFrom(7, 8, 4103, 4104), { nil: undefined }) }),
      fc.record({ drop: fc.nat(20) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const tracks = new Tracks();
        const list: Track[] = [];
        const pids = new Map<number, Track>();
        for (const one of steps) {
          if ('add' in one) {
            const made = track(one.add);
            tracks.add(made);
            list.push(made);
            if (one.pid !== undefined) {
              tracks.identify(made, one.pid);
              pids.set(one.pid, made);
            }
          } else if (list.length > 0) {
            const [gone] = list.splice(one.drop % list.length, 1);
            tracks.delete(gone!);
            if (gone!.pid !== undefined && pids.get(gone!.pid) === gone) pids.delete(gone!.pid);
          }
          expect(tracks.size).toBe(list.length);
          const aged: Track[] = [];
          for (let at = tracks.oldest; at !== undefined; at = at.after) aged.push(at);
          expect(aged.every((at, i) => at === list[i])).toBe(true);
          for (const port of [1, 2, 4097, 4098, 8193, NaN, -1, 5]) {
            const like = list.filter((at) => Object.is(at.number, port)).reverse();
            const found = [...fromPort(tracks, port)];
            expect(found.length).toBe(like.length);
            expect(found.every((at, i) => at === like[i])).toBe(true);
          }
          for (const pid of [7, 8, 4103, 4104, 9]) expect(tracks.ofPid(pid) === pids.get(pid)).toBe(true);
        }
      }),
    );
  });
});

describe('slots', () => {
  it('are a set of numbers', () => {
    const step = fc.record({ slot: fc.oneof(fc.nat(40), fc.constant(1e6)), free: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const ours = new Slots();
        const theirs = new Set<number>();
        for (const { slot, free } of steps) {
          if (free) expect(ours.delete(slot)).toBe(theirs.delete(slot));
          else {
            ours.add(slot);
            theirs.add(slot);
          }
          expect([ours.size, ours.has(slot)]).toEqual([theirs.size, theirs.has(slot)]);
        }
      }),
    );
  });
});
