// Names of files that exist to hold credentials. Git is told to ignore them, and an agent reads them all the same. Pure.

/** True for env files, private keys and the files in which tools keep their logins. `name` is a file's own name, without its folder. */
export function isCredentialFile(name: string): boolean {
  const lower = name.toLowerCase();
  const extension = lower.slice(lower.lastIndexOf('.') + 1);
  return names.has(lower) || (lower.includes('.') && extensions.has(extension)) || lower.startsWith('.env.') || keyName.test(lower);
}

const keyName = /^id_(?:rsa|dsa|ecdsa|ed25519)(?:_\w+)?$|^(?:service[-_]?account|client[-_]secrets?|google[-_]credentials)[\w.-]*\.json$/;

const extensions = new Set('env envrc pem key ppk p8 asc tfvars ovpn kubeconfig'.split(' '));

const names = new Set(
  `.npmrc .yarnrc .yarnrc.yml .pypirc .netrc _netrc .pgpass .my.cnf .git-credentials .dockercfg .s3cfg .boto .htpasswd .mailrc .muttrc .esmtprc .ldaprc .ftpconfig
  .dev.vars credentials credentials.json credentials.yml credentials.yaml secrets.json secrets.yml secrets.yaml secrets.toml secrets.properties auth.json master.key
  local.settings.json appsettings.local.json appsettings.development.json kubeconfig terraform.tfstate wp-config.php config.local.js settings.local.json`.split(/\s+/),
);
