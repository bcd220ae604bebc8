import type { Handler } from '../handler.js';
import { system_chain, system_properties } from './system.js';

export const chainSpec_v1_chainName: Handler = system_chain;
export const chainSpec_v1_genesisHash: Handler = ({ node }) => node.db.blocks.hashOf(0);
export const chainSpec_v1_properties: Handler = system_properties;
