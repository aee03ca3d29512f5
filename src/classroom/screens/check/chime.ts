/** Two tones, as loud as speech: to hear whether the room can be heard in. False where the browser makes no sound. */
export async function chime(): Promise<boolean> {
  if (!('AudioContext' in globalThis)) return false;
  const audio = new AudioContext();
  await audio.resume();
  for (const [at, pitch] of [523, 784].entries()) tone(audio, audio.currentTime + at * 0.5, pitch);
  setTimeout(() => void audio.close(), 2000);
  return audio.state === 'running';
}

function tone(audio: AudioContext, at: number, pitch: number): void {
  const voice = new OscillatorNode(audio, { type: 'triangle', frequency: pitch });
  const loudness = new GainNode(audio, { gain: 0 });
  loudness.gain.setTargetAtTime(0.4, at, 0.02);
  loudness.gain.setTargetAtTime(0, at + 0.35, 0.08);
  voice.connect(loudness).connect(audio.destination);
  voice.start(at);
  voice.stop(at + 0.9);
}
