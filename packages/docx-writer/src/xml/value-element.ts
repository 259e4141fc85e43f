import { element, type Xml } from '@xxgk/container';

/** An element whose only attribute is `w:val`. */
export function valueElement(name: string, value: string | number): Xml {
  return element(name, { 'w:val': value });
}
