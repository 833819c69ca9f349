/** Resolves with the time at which the next frame is drawn: as the atlas measures itself. */
export function afterFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        channel.port1.close();
        resolve(performance.now());
      };
      channel.port2.postMessage(undefined);
    });
  });
}

/** Counts the time between frames from now on; `stop` returns those times in milliseconds. */
export function watchFrames(): { stop(): number[] } {
  const times: number[] = [];
  let isRunning = true;
  let last: number | undefined;
  const note = () => {
    const now = performance.now();
    if (last !== undefined) times.push(now - last);
    last = now;
    if (isRunning) requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
  return {
    stop() {
      isRunning = false;
      return times;
    },
  };
}
