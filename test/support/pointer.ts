import { executeServerCommand, resetMouse, sendMouse } from '@web/test-runner-commands';

type Place = Element | { x: number; y: number };

const position = (place: Place): [number, number] => {
  if (!(place instanceof Element)) return [Math.round(place.x), Math.round(place.y)];
  const { left, top, width, height } = place.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

let used = false;

const send = (type: 'move' | 'click', place: Place) => {
  used = true;
  return sendMouse({ type, position: position(place) });
};

/** A real finger; the first `put` tells whether the engine has one. */
export const finger = {
  put: (place: Place) => executeServerCommand<boolean, number[]>('touch', position(place)),
  lift: () => executeServerCommand<boolean, number[]>('touch', []),
};

/** A real mouse in all three engines, at the centre of an element or at CSS pixels of the viewport. */
export const pointer = {
  move: (place: Place) => send('move', place),
  click: (place: Place) => send('click', place),
  /** At the place of the last move. */
  down: () => sendMouse({ type: 'down' }),
  up: () => sendMouse({ type: 'up' }),
  leave: () => resetMouse(),
};

// Firefox leaves the pointer in place, over elements of the next test: move it to an empty corner first.
afterEach(async () => {
  if (!used) return;
  await pointer.move({ x: 1, y: 1 });
  await pointer.leave();
  used = false;
});
