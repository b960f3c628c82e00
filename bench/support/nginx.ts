import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

import { startServer, type Running } from './child.js'
import type { FetchedPage } from './fetchPage.js'
import { newFolder } from './folders.js'

const run = promisify(execFile)

export async function isNginxInstalled(): Promise<boolean> {
  return run('nginx', ['-v']).then(
    () => true,
    () => false,
  )
}

/** One nginx worker, because the portal is one process, with gzip as Debian switches it on (level 1). */
export async function startNginx({ body }: FetchedPage): Promise<Running> {
  const folder = await newFolder()
  await mkdir(path.join(folder, 'html'))
  await writeFile(path.join(folder, 'html', 'index.html'), body)
  const configure = (port: number) => {
    const file = path.join(folder, 'nginx.conf')
    writeFileSync(file, configuration(folder, port))
    return ['-p', folder, '-c', file, '-e', path.join(folder, 'error.log')]
  }
  return startServer({ command: ['nginx'], withPort: configure })
}

function configuration(folder: string, port: number): string {
  return `daemon off;
master_process off;
pid ${folder}/nginx.pid;
events { worker_connections 512; }
http {
  default_type text/html;
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
  gzip on;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${folder}/html;
  }
}
`
}
