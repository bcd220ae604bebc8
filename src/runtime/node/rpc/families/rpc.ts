import type { Handler } from '../handler.js';

/** The methods that are served here, aliases included: clients choose by this list. */
export const rpc_methods: Handler = ({ session }) => ({ methods: [...session.handlers.keys()].sort() });
