/** Phaser for devices with a GPU. */
export { WEBGL as type, Core, Game, Scale } from 'phaser';
