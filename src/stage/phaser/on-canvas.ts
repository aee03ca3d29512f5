/** Phaser for devices without a GPU: the build leaves out of it what only WebGL needs (`pruned-phaser.ts`). */
export { CANVAS as type, Core, Game, Scale } from 'phaser';
