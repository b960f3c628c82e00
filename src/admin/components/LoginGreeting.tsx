import { panel } from '../../portal/text/vi/panel.js'

export function LoginGreeting() {
  return (
    <div className="login-greeting">
      <h1>{panel.login.title}</h1>
      <p>{panel.login.advice}</p>
    </div>
  )
}
