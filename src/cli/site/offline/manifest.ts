/** What a device wants to know to put the game among its programs. */
export const manifest = {
  id: './',
  name: 'Samenspel',
  short_name: 'Samenspel',
  description: 'Oefen een moeilijk gesprek uit je werk in zorg, jeugd, school, gemeente of politie.',
  lang: 'nl',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: '#f8e2b6',
  background_color: '#f8e2b6',
  categories: ['education'],
  icons: [
    { src: './icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: './icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: './icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};
