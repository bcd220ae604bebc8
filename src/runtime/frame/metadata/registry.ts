import type { AnyType, FieldDef, ParamDef, TypeDef } from '../scale/index.js';

/** Number of a type in the registry. */
export type TypeId = number;

export interface PortableField {
  readonly name: string | undefined;
  readonly type: TypeId;
  readonly typeName: string;
}

export type PortableDef =
  | { readonly kind: 'composite'; readonly fields: readonly PortableField[] }
  | { readonly kind: 'variant'; readonly variants: readonly PortableVariant[] }
  | { readonly kind: 'sequence' | 'compact'; readonly of: TypeId }
  | { readonly kind: 'array'; readonly of: TypeId; readonly length: number }
  | { readonly kind: 'tuple'; readonly of: readonly TypeId[] }
  | { readonly kind: 'primitive'; readonly primitive: string };

export interface PortableVariant {
  readonly name: string;
  readonly index: number;
  readonly fields: readonly PortableField[];
  readonly docs: readonly string[];
}

export interface PortableType {
  readonly path: readonly string[];
  readonly params: readonly { readonly name: string; readonly type: TypeId | undefined }[];
  readonly def: PortableDef;
}

/**
 * Numbers the types that metadata talks about; each is described once. Two types are the same when they have the same path and
 * the same parameters or, without a path, the same parts. Source: `scale_info::PortableRegistry`.
 */
export class TypeRegistry {
  readonly #types: (PortableType | undefined)[] = [];
  readonly #byDefinition = new Map<TypeDef, TypeId>();
  readonly #byIdentity = new Map<string, TypeId>();

  /** All types; the position is the number. */
  get types(): readonly PortableType[] {
    return this.#types as readonly PortableType[];
  }

  /** The number of a type. */
  id(type: AnyType): TypeId {
    const { def } = type;
    const known = this.#byDefinition.get(def);
    if (known !== undefined) return known;
    const identity = this.#identity(def);
    // Finding the identity may have met the type itself: a call holds calls.
    const id = this.#byDefinition.get(def) ?? this.#byIdentity.get(identity) ?? this.#add(identity, def);
    this.#byDefinition.set(def, id);
    return id;
  }

  /** The number is given before the parts are looked at, so that they may lead back here. */
  #add(identity: string, def: TypeDef): TypeId {
    const id = this.#types.push(undefined) - 1;
    this.#byIdentity.set(identity, id);
    this.#byDefinition.set(def, id);
    const nominal = def.kind === 'composite' || def.kind === 'variant';
    this.#types[id] = {
      path: nominal ? def.path : [],
      params: nominal ? this.#params(def.params) : [],
      def: this.#portable(def),
    };
    return id;
  }

  #identity(def: TypeDef): string {
    switch (def.kind) {
      case 'primitive':
        return def.primitive;
      case 'compact':
      case 'sequence':
        return `${def.kind} ${this.id(def.of)}`;
      case 'array':
        return `array ${def.length} ${this.id(def.of)}`;
      case 'tuple':
        return `tuple ${def.of.map((type) => this.id(type)).join(' ')}`;
      default: {
        const params = this.#params(def.params).map(({ type }) => type ?? '');
        return `${def.path.join('::')}<${params.join(',')}>`;
      }
    }
  }

  #params(params: readonly ParamDef[]): PortableType['params'] {
    return params.map(({ name, type }) => ({ name, type: type && this.id(type) }));
  }

  #portable(def: TypeDef): PortableDef {
    switch (def.kind) {
      case 'primitive':
        return def;
      case 'compact':
      case 'sequence':
        return { kind: def.kind, of: this.id(def.of) };
      case 'array':
        return { kind: 'array', of: this.id(def.of), length: def.length };
      case 'tuple':
        return { kind: 'tuple', of: def.of.map((type) => this.id(type)) };
      case 'composite':
        return { kind: 'composite', fields: this.#fields(def.fields) };
      case 'variant':
        return {
          kind: 'variant',
          variants: def.variants.map(({ name, index, fields, docs = [] }) => ({
            name,
            index,
            fields: this.#fields(fields),
            docs,
          })),
        };
    }
  }

  #fields(fields: readonly FieldDef[]): PortableField[] {
    return fields.map(({ name, type }) => ({ name, type: this.id(type), typeName: type.typeName }));
  }
}
