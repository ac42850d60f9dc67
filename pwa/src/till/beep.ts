/** The sound of a till that has read a code, unless it is off on this device. */
const OFF = "fiel-beep-off";
const HERTZ = 880;
const SECONDS = 0.08;

export const beeps = {
  get areOn(): boolean {
    return localStorage.getItem(OFF) === null;
  },
  turn(on: boolean): void {
    if (on) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "");
  },
};

export function beep(): void {
  if (!beeps.areOn) return;
  const sound = new AudioContext();
  const tone = sound.createOscillator();
  tone.frequency.value = HERTZ;
  tone.connect(sound.destination);
  tone.start();
  tone.stop(sound.currentTime + SECONDS);
  tone.onended = () => void sound.close();
}
