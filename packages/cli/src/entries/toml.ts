// Entry of the bundle that reads TOML, which only configurations of gitleaks are written in.

export { parse } from 'smol-toml';
