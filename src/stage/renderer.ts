/** How the stage draws. Canvas looks the same and is many times faster where there is no GPU. */
export type Renderer = 'webgl' | 'canvas';

/** What a device says about its drawing. */
export interface Means {
  readonly canvas: boolean;
  readonly webgl: boolean;
  /** Name of the graphics processor, or of the software that stands in for it; absent when the browser hides it. */
  readonly gpu?: string;
  /** Milliseconds for painting `probeLayers` full pictures; absent when it was not measured. */
  readonly paintTime?: number;
}

/** Names under which browsers and virtual desktops paint with the processor. */
const software = /swiftshader|llvmpipe|softpipe|software|basic render|generic renderer|apple software/i;

/** A weak GPU paints the probe in a few milliseconds; software takes well over a hundred. */
const slow = 60;

/** undefined: nothing can be drawn here, and the interface has to do without. */
export function chooseRenderer(asked: Renderer | 'auto', means: Means): Renderer | undefined {
  const canvas = means.canvas ? 'canvas' : undefined;
  if (!means.webgl || asked === 'canvas') return canvas ?? (means.webgl ? 'webgl' : undefined);
  if (asked === 'webgl' || !canvas) return 'webgl';
  return paintsInSoftware(means) ? 'canvas' : 'webgl';
}

function paintsInSoftware({ gpu, paintTime }: Means): boolean {
  return (gpu !== undefined && software.test(gpu)) || (paintTime !== undefined && paintTime > slow);
}

/** Asks the browser, and measures when it does not tell. Takes a few milliseconds. */
export function meansOf(document: Document): Means {
  const canvas = document.createElement('canvas').getContext('2d') !== null;
  const sheet = document.createElement('canvas');
  const gl = sheet.getContext('webgl2');
  if (!gl) return { canvas, webgl: false };
  const gpu = nameOf(gl);
  const means: Means = { canvas, webgl: true, ...(gpu && { gpu }), ...(!gpu && { paintTime: timeToPaint(gl, sheet) }) };
  // Browsers keep only a few contexts alive; this one has served.
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return means;
}

function nameOf(gl: WebGL2RenderingContext): string | undefined {
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  return typeof name === 'string' && name !== '' && name !== 'WebKit WebGL' ? name : undefined;
}

const probeLayers = 24;
const vertexShader = 'attribute vec2 p;void main(){gl_Position=vec4(p,0.,1.);}';
const fragmentShader = 'precision mediump float;void main(){gl_FragColor=vec4(.1,.2,.3,.1);}';

/** Paints a stage-sized picture again and again, blended as the stage blends, and reads it back. */
function timeToPaint(gl: WebGL2RenderingContext, sheet: HTMLCanvasElement): number {
  [sheet.width, sheet.height] = [1280, 720];
  gl.viewport(0, 0, sheet.width, sheet.height);
  gl.useProgram(program(gl));
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([-1, -1, 3, -1, -1, 3]), gl.STATIC_DRAW);
  gl.enableVertexAttribArray(0);
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.SRC_ALPHA, gl.ONE_MINUS_SRC_ALPHA);
  paintLayers(gl, 1);
  const start = performance.now();
  paintLayers(gl, probeLayers);
  return performance.now() - start;
}

function paintLayers(gl: WebGL2RenderingContext, count: number): void {
  for (let layer = 0; layer < count; layer++) gl.drawArrays(gl.TRIANGLES, 0, 3);
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
}

function program(gl: WebGL2RenderingContext): WebGLProgram {
  const made = gl.createProgram();
  for (const [type, source] of [[gl.VERTEX_SHADER, vertexShader], [gl.FRAGMENT_SHADER, fragmentShader]] as const) {
    const shader = gl.createShader(type);
    if (!shader) throw new Error('A WebGL context that has just been made gives no shader');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(made, shader);
  }
  gl.bindAttribLocation(made, 0, 'p');
  gl.linkProgram(made);
  return made;
}

/** More than two device pixels for one of the page cannot be seen. */
const finest = 2;
/** What a processor can paint thirty times a second, in pixels; beyond that the picture is drawn coarser. */
const mostPainted = 1_600_000;

/** @returns device pixels to draw for one CSS pixel of a host of this size */
export function resolutionOf(renderer: Renderer, host: { readonly width: number; readonly height: number }, devicePixels: number): number {
  const wanted = Math.min(finest, devicePixels);
  return renderer === 'webgl' ? wanted : Math.min(wanted, Math.sqrt(mostPainted / (host.width * host.height)));
}
