import type { Secrets } from './secrets.ts'
import type { Settings } from './settings.ts'

export type ServerAddresses = { databaseUrl: string; meiliUrl: string }

/** The variables by which every process of the portal finds its servers: the contract with app, db and search. */
export function portalEnvironment(
  settings: Settings,
  secrets: Secrets,
  servers: ServerAddresses,
  web: { port: number; origin: string } | undefined,
): Record<string, string> {
  return {
    NODE_ENV: settings.development ? 'development' : 'production',
    DATA_DIR: settings.dataDir,
    DATABASE_URL: servers.databaseUrl,
    MEILI_URL: servers.meiliUrl,
    MEILI_MASTER_KEY: secrets.meiliMasterKey,
    VAULT_KEY: secrets.vaultKey,
    DEMO: settings.demo ? '1' : '0',
    ...(settings.smtpUrl ? { SMTP_URL: settings.smtpUrl } : {}),
    ...(settings.demo && !settings.smtpUrl ? { MAIL_CATCHER: '1' } : {}),
    ...(settings.sealP12 ? { SEAL_P12: settings.sealP12.path, SEAL_P12_PASSWORD: settings.sealP12.password } : {}),
    ...(settings.tsaUrl ? { TSA_URL: settings.tsaUrl } : {}),
    ...(settings.tsaCert ? { TSA_CERT: settings.tsaCert } : {}),
    ...(settings.development ? { WERKBRUG_DEV: '1' } : {}),
    ...(web ? { PORT: String(web.port), ORIGIN: web.origin } : {}),
  }
}
