import { logoAddress, type Logo } from '#app/domain/employers/logo.ts'
import { classNames } from './class-names.ts'

type LogoPictureProps = {
  logo: Logo | null
  /** The employer's, which is also what is read out. */
  name: string
  size?: 'card' | 'page'
}

/** The logo of an employer in a box that is always as large; without one the first letter of its name. */
export function LogoPicture({ logo, name, size = 'card' }: LogoPictureProps) {
  return (
    <span className={classNames('wb-logo', size === 'page' && 'wb-logo--page')}>
      {logo ? (
        <img
          className="wb-logo__picture"
          src={logoAddress(logo)}
          width={logo.width}
          height={logo.height}
          alt={name}
          loading="lazy"
          decoding="async"
        />
      ) : (
        <span className="wb-logo__letter" aria-hidden="true">
          {Array.from(name.trim())[0]?.toUpperCase()}
        </span>
      )}
    </span>
  )
}
