import type { ByteWriter } from './byte-writer.js';
import type { PortableField, PortableType } from './registry.js';

const PRIMITIVES = [
  'bool',
  'char',
  'str',
  'u8',
  'u16',
  'u32',
  'u64',
  'u128',
  'u256',
  'i8',
  'i16',
  'i32',
  'i64',
  'i128',
  'i256',
];

/** One entry of the registry, without its number. Source: `scale_info::Type`. */
export function writeType(w: ByteWriter, { path, params, def }: PortableType): void {
  w.list(path, (segment) => w.str(segment));
  w.list(params, ({ name, type }) => {
    w.str(name);
    w.option(type, (id) => w.compact(id));
  });
  switch (def.kind) {
    case 'composite':
      w.u8(0);
      writeFields(w, def.fields);
      break;
    case 'variant':
      w.u8(1);
      w.list(def.variants, ({ name, fields, index, docs }) => {
        w.str(name);
        writeFields(w, fields);
        w.u8(index);
        w.list(docs, (line) => w.str(line));
      });
      break;
    case 'sequence':
      w.u8(2);
      w.compact(def.of);
      break;
    case 'array':
      w.u8(3);
      w.u32(def.length);
      w.compact(def.of);
      break;
    case 'tuple':
      w.u8(4);
      w.list(def.of, (id) => w.compact(id));
      break;
    case 'primitive':
      w.u8(5);
      w.u8(PRIMITIVES.indexOf(def.primitive));
      break;
    case 'compact':
      w.u8(6);
      w.compact(def.of);
  }
  w.docs('');
}

function writeFields(w: ByteWriter, fields: readonly PortableField[]): void {
  w.list(fields, ({ name, type, typeName }) => {
    w.option(name, (text) => w.str(text));
    w.compact(type);
    w.option(typeName, (text) => w.str(text));
    w.docs('');
  });
}
