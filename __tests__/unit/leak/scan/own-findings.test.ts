/** What is found in an archive's own bytes is told once: not when one of its members, which is searched itself, holds it. */
import { OwnFindings } from '../../../../src/leak/scan/own-findings.ts';
import type { PlacedSecret } from '../../../../src/leak/scan/sliding-window.ts';

const finding = (offset: number, length = 4): PlacedSecret =>
  ({ offset, end: offset + length, matched: new Uint8Array(), wide: false, split: false }) as unknown as PlacedSecret;

function started(searched = () => 0) {
  const told: number[] = [];
  const own = new OwnFindings(({ offset }) => told.push(offset), searched);
  return { own, told };
}

test('what stands whole in a member is left to it, whichever comes first', () => {
  const { own, told } = started();
  own.add(finding(10));
  own.add(finding(16));
  own.add(finding(30));
  expect(told).toEqual([]);
  own.handedOn(10, 20);
  expect(told).toEqual([]);
  own.add(finding(12));
  // It ends behind the member, or begins before it.
  own.add(finding(17));
  own.add(finding(8, 6));
  expect(told).toEqual([17, 8]);
  own.handedOn(20, 29);
  expect(told).toEqual([17, 8]);
  own.end();
  expect(told).toEqual([17, 8, 30]);
});

test('what stands before a member is told when the member comes', () => {
  const { own, told } = started();
  own.add(finding(2));
  own.add(finding(18));
  own.handedOn(10, 20);
  expect(told).toEqual([2, 18]);
});

test('an empty member tells nothing', () => {
  const { own, told } = started();
  own.add(finding(2));
  own.handedOn(10, 10);
  own.handedOn(10, 9);
  expect(told).toEqual([]);
  own.end();
  expect(told).toEqual([2]);
});

test('after the end all is told at once', () => {
  const { own, told } = started();
  own.handedOn(0, 100);
  own.end();
  own.add(finding(2));
  expect(told).toEqual([2]);
});

test('a member is remembered while a finding in it can still come', () => {
  let searched = 0;
  const { own, told } = started(() => searched);
  own.handedOn(0, 10);
  searched = 10;
  own.handedOn(10, 20);
  own.add(finding(3));
  searched = 21;
  own.handedOn(30, 40);
  own.add(finding(33));
  expect(told).toEqual([]);
  // Those before what was searched are forgotten: nothing is added there any more.
  own.add(finding(3));
  expect(told).toEqual([3]);
});

test('of ten thousand that wait the first are told', () => {
  const { own, told } = started();
  for (let at = 0; at < 10_000; at += 1) own.add(finding(at));
  expect(told).toEqual([]);
  own.add(finding(10_000));
  own.add(finding(10_001));
  expect(told).toEqual([0, 1]);
  own.end();
  expect(told).toHaveLength(10_002);
});
