import { inert, sanitise } from './html';

/**
 * What an editor does to HTML that is handed to it: parse, clean, write again. `hostile` adds what has been seen of
 * clients at their worst (platform.md §7 #5925, #2936, #5430): classes renamed, attributes dropped, pictures renumbered.
 */
export const reserialise = (html: string, editor: 'plain' | 'hostile'): string => {
  const clean = sanitise(html);
  if (editor === 'plain') return clean;
  const page = inert(clean);
  for (const element of page.querySelectorAll('[class]'))
    element.className = [...element.classList].map((name) => `x_${name}`).join(' ');
  for (const element of page.querySelectorAll('[id]')) element.id = `x_${element.id}`;
  for (const [index, image] of [...page.querySelectorAll('img[src^="cid:"]')].entries())
    image.setAttribute('src', `cid:addinId${index}`);
  return page.innerHTML;
};
