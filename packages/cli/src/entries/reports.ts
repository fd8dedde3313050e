// Entry of the bundle with the reports that are written to files.

export { reporters } from '@secr/engine/reporters';
