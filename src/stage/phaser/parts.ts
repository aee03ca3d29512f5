/**
 * Which parts of Phaser the stage is made of. Paths are those of Phaser's own sources, below
 * `phaser/src` and without `.js`; they belong to the version named in package.json.
 * `src/cli/site/pruned-phaser.ts` builds one file out of them that stands in for the whole package.
 */

/**
 * The entry: the same names as Phaser's own, with the same types. Events come first, because the scene
 * looks for them among its plugins; each factory adds one word to `scene.add`.
 */
export const entry = `
import 'phaser:events/EventEmitter';
import 'phaser:cameras/2d/CameraManager';
import 'phaser:gameobjects/DisplayList';
import 'phaser:gameobjects/UpdateList';
import 'phaser:gameobjects/GameObjectFactory';
import 'phaser:gameobjects/container/ContainerFactory';
import 'phaser:gameobjects/image/ImageFactory';
import Game from 'phaser:core/Game';
import Events from 'phaser:core/events/index';
import ScaleModes from 'phaser:scale/const/SCALE_MODE_CONST';
import constants from 'phaser:const';
import partsOf from 'phaser:absent/partsOf';
export { Game };
export const { CANVAS, WEBGL } = constants;
export const Core = partsOf('Core', { Events });
export const Scale = partsOf('Scale', ScaleModes);
`;

/** Left out: whoever reaches for one of these is told its name. A star stands for a whole folder. */
export const absent: readonly string[] = [
  'animations/AnimationManager',
  'core/DebugHeader',
  'device/Audio',
  'device/Video',
  'display/color/Color',
  'display/mask/GeometryMask',
  'filters/*',
  'gameobjects/components/PathFollower',
  'gameobjects/layer/Layer',
  'gameobjects/tilesprite/TileSprite',
  'input/InputManager',
  'loader/FileTypesManager',
  'math/index',
  'renderer/snapshot/*',
  'renderer/webgl/renderNodes/BatchHandlerPointLight',
  'renderer/webgl/renderNodes/BatchHandlerStrip',
  'renderer/webgl/renderNodes/BatchHandlerTileSprite',
  'renderer/webgl/renderNodes/BatchHandlerTri',
  'renderer/webgl/renderNodes/BatchHandlerTriFlat',
  'renderer/webgl/renderNodes/DrawLine',
  'renderer/webgl/renderNodes/DynamicTextureHandler',
  'renderer/webgl/renderNodes/FillPath',
  'renderer/webgl/renderNodes/FillRect',
  'renderer/webgl/renderNodes/FillTri',
  'renderer/webgl/renderNodes/StrokePath',
  'renderer/webgl/renderNodes/filters/*',
  'renderer/webgl/renderNodes/submitter/SubmitterMeshToQuad',
  'renderer/webgl/renderNodes/submitter/SubmitterTile',
  'renderer/webgl/renderNodes/submitter/SubmitterTileSprite',
  'renderer/webgl/renderNodes/submitter/SubmitterTilemapGPULayer',
  'renderer/webgl/renderNodes/texturer/TexturerTileSprite',
  'renderer/webgl/renderNodes/transformer/TransformerStamp',
  'renderer/webgl/renderNodes/transformer/TransformerTile',
  'renderer/webgl/renderNodes/transformer/TransformerTileSprite',
  'renderer/webgl/renderNodes/transformer/TransformerVertex',
  'textures/CanvasTexture',
  'textures/DynamicTexture',
  'textures/parsers/AtlasXML',
  'textures/parsers/JSONArray',
  'textures/parsers/JSONHash',
  'textures/parsers/KTXParser',
  'textures/parsers/PCT',
  'textures/parsers/PCTDecode',
  'textures/parsers/PVRParser',
  'textures/parsers/SpriteSheet',
  'textures/parsers/SpriteSheetFromAtlas',
  'textures/parsers/UnityYAML',
];

/** Left out as well where nothing is drawn on a GPU. */
export const absentOnCanvas: readonly string[] = ['renderer/webgl/*'];

/** Made by the engine itself, and never used by the stage: these may be made, and name themselves when something is asked of them. */
export const idle: readonly string[] = ['renderer/webgl/renderNodes/FillCamera'];

/** A camera makes all of its effects at once and asks each of them in every frame: these are never running. */
const stillEffects = `
var fail = require('phaser:absent/fail');
function Still() {}
Still.prototype = {
  isRunning: false,
  start: function () { return fail('cameras/2d/effects'); },
  reset: function () {}, update: function () {}, preRender: function () {}, destroy: function () {},
  postRenderWebGL: function () { return false; }, postRenderCanvas: function () { return false; }
};
module.exports = { Fade: Still, Flash: Still, Pan: Still, RotateTo: Still, Shake: Still, Zoom: Still };
`;

/** The renderer projects a flat stage; Phaser's own matrix also turns and mirrors in space, and brings vectors with it. */
const flatMatrix = `
function Matrix4() { this.val = new Float32Array(16); }
Matrix4.prototype.identity = function () {
  this.val.fill(0);
  this.val[0] = this.val[5] = this.val[10] = this.val[15] = 1;
  return this;
};
Matrix4.prototype.ortho = function (left, right, bottom, top, near, far) {
  var across = 1 / (left - right), down = 1 / (bottom - top), deep = 1 / (near - far);
  this.val.set([
    -2 * across, 0, 0, 0, 0, -2 * down, 0, 0, 0, 0, 2 * deep, 0,
    (left + right) * across, (top + bottom) * down, (far + near) * deep, 1
  ]);
  return this;
};
module.exports = Matrix4;
`;

/** The stage lies over the page: nothing behind it has a colour of its own. */
const noColour = `module.exports = function () { return { alpha: 0, redGL: 0, greenGL: 0, blueGL: 0, alphaGL: 0, rgba: 'rgba(0,0,0,0)' }; };`;

/** Sources that are ours. */
export const instead: Readonly<Record<string, string>> = {
  'cameras/2d/effects/index': stillEffects,
  'display/color/ValueToColor': noColour,
  'math/Matrix4': flatMatrix,
};

export interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** What the engine would make for itself at its start, and for nobody else; and what it would leave behind on the page when it ends. */
export const edits: readonly Edit[] = [
  { file: 'core/Config', from: 'PhaserMath.RND = new PhaserMath.RandomDataGenerator(this.seed);', to: '' },
  { file: 'core/Game', from: 'this.anims = new AnimationManager(this);', to: '' },
  { file: 'core/Game', from: 'this.input = new InputManager(this, this.config);', to: '' },
  { file: 'core/Game', from: 'DebugHeader(this);', to: '' },
  {
    file: 'core/VisibilityHandler',
    from: 'document.addEventListener(hiddenVar, onChange, false);',
    to: `document.addEventListener(hiddenVar, onChange, false);
        eventEmitter.once(Events.DESTROY, function () { document.removeEventListener(hiddenVar, onChange, false); });`,
  },
  { file: 'renderer/webgl/renderNodes/BatchHandler', from: "require('../../../renderer')", to: "{ Events: require('../../events') }" },
  {
    file: 'textures/TextureManager',
    from: "this.tileSprite = new TileSpriteGameObject(scene, 0, 0, 256, 256, '__WHITE').setOrigin(0);",
    to: '',
  },
];

/** Set when Phaser is built: whether these exist is asked with `typeof`. */
export const features: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};
