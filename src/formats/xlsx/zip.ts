import {xlsx} from './library.ts';

type Container = object;

/** The part of the workbook library that writes ZIP files; it has no types. */
interface ContainerLibrary {
  readonly utils: {
    readonly cfb_new: () => Container;
    readonly cfb_add: (container: Container, name: string, content: Uint8Array) => void;
  };
  readonly write: (container: Container, options: object) => ArrayLike<number>;
}

/** A ZIP file of texts, by name. */
export function zipFile(files: Readonly<Record<string, string>>): Uint8Array {
  const {utils, write} = xlsx.CFB as ContainerLibrary;
  const container = utils.cfb_new();
  for (const [name, text] of Object.entries(files))
    utils.cfb_add(container, `/${name}`, new TextEncoder().encode(text));
  return Uint8Array.from(write(container, {fileType: 'zip', type: 'array', compression: true}));
}
