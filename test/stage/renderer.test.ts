import { describe, expect, it } from 'vitest';
import { chooseRenderer, resolutionOf } from '../../src/stage/renderer.ts';

describe('the renderer', () => {
  const gpu = { canvas: true, webgl: true, gpu: 'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620, OpenGL 4.6)' };

  it('is WebGL where there is a graphics processor', () => {
    expect(chooseRenderer('auto', gpu)).toBe('webgl');
    expect(chooseRenderer('auto', { canvas: true, webgl: true, paintTime: 4 })).toBe('webgl');
  });

  it.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)',
    'llvmpipe (LLVM 15.0.7, 256 bits)',
    'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'Apple Software Renderer',
  ])('is Canvas on a virtual desktop that says %s', (name) => {
    expect(chooseRenderer('auto', { canvas: true, webgl: true, gpu: name })).toBe('canvas');
  });

  it('is Canvas where the processor hides its name and paints slowly', () => {
    expect(chooseRenderer('auto', { canvas: true, webgl: true, paintTime: 180 })).toBe('canvas');
  });

  it('is what can be had, whatever was asked for', () => {
    expect(chooseRenderer('webgl', { canvas: true, webgl: false })).toBe('canvas');
    expect(chooseRenderer('canvas', { canvas: false, webgl: true })).toBe('webgl');
    expect(chooseRenderer('auto', { canvas: false, webgl: false })).toBeUndefined();
    expect(chooseRenderer('webgl', { canvas: true, webgl: true, gpu: 'llvmpipe' })).toBe('webgl');
  });

  it('draws as fine as the device shows, up to twice, and coarser where the processor has to paint it all', () => {
    expect(resolutionOf('webgl', { width: 1280, height: 720 }, 3)).toBe(2);
    expect(resolutionOf('canvas', { width: 1280, height: 720 }, 1)).toBe(1);
    expect(resolutionOf('canvas', { width: 390, height: 300 }, 2)).toBe(2);
    expect(resolutionOf('canvas', { width: 3840, height: 2160 }, 1)).toBeLessThan(0.5);
  });
});
