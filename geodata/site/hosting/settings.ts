import {
  everyAnswer,
  hashedCaching,
  hashedPattern,
  mediaTypes,
  otherCaching,
  pagePolicy,
  scriptPolicy,
} from './headers';

const headers = Object.entries(everyAnswer);

const about = (mark: string): string =>
  [
    '一张蓝图：把dist/的内容放进下面的文件夹，改这里的端口和文件夹即可。说明：docs/deploy.md',
    'One Blueprint: put what is in dist/ into the folder below; change port and folder here. See docs/deploy.md',
    'Written from geodata/site/hosting: npx vitest run tests/build/hosting.test.ts -u',
  ]
    .map((line) => `${mark} ${line}\n`)
    .join('');
const embedders =
  '允许别的网站嵌入：在frame-ancestors后面加上它们。Sites that may embed the page are added here.';

/** For `conf.d` or `sites-enabled`. One list of headers: a location with one of its own would lose the others. */
export const nginxSettings = (): string => `${about('#')}
map $uri $blueprint_cache {
    default "${otherCaching}";
    "~${hashedPattern}" "${hashedCaching}";
}
# ${embedders}
map $uri $blueprint_policy {
    default "${pagePolicy}";
    "~\\.m?js$" "${scriptPolicy}";
}

server {
    listen 80;
    root /var/www/blueprint;
    index index.html;
    charset utf-8;
    absolute_redirect off;

    # 送构建时压缩好的.gz。装了libnginx-mod-http-brotli-static可加 brotli_static on;
    # Sends the .gz of the build; with nginx's brotli module add brotli_static on;
    gzip_static on;
    gzip_vary on;

    add_header Cache-Control $blueprint_cache always;
    add_header Content-Security-Policy $blueprint_policy always;
${headers.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n')}

    # 放在子目录时写 /子目录/404.html。Below a path: /path/404.html
    error_page 404 /404.html;
}
`;

/** A whole Caddyfile. What is not there must not be kept, and has no policy of a script: `file` says that it is. */
export const caddySettings = (): string => `${about('#')}
:80 {
	root * /var/www/blueprint

	header {
${headers.map(([name, value]) => `\t\t${name} "${value}"`).join('\n')}
	}
	@hashed {
		path_regexp ${hashedPattern}
		file
	}
	@other not {
		path_regexp ${hashedPattern}
		file
	}
	header @hashed Cache-Control "${hashedCaching}"
	header @other Cache-Control "${otherCaching}"

	@scripts {
		path *.js *.mjs
		file
	}
	@pages not {
		path *.js *.mjs
		file
	}
	header @scripts Content-Security-Policy "${scriptPolicy}"
	# ${embedders}
	header @pages Content-Security-Policy "${pagePolicy}"

	file_server {
		precompressed br gzip
	}
	handle_errors {
		# 放在子目录时写 /子目录/404.html。Below a path: /path/404.html
		rewrite * /404.html
		file_server
	}
}
`;

/** For hosts that read a `_headers` file in the folder (Cloudflare Pages, Netlify): later rules replace earlier ones by \`!\`. */
export const headersFile = (): string => `${about('#')}# ${embedders}
/*
  Content-Security-Policy: ${pagePolicy}
${headers.map(([name, value]) => `  ${name}: ${value}`).join('\n')}
  Cache-Control: ${otherCaching}
/assets/*
  ! Cache-Control
  Cache-Control: ${hashedCaching}
/*.js
  ! Content-Security-Policy
  Content-Security-Policy: ${scriptPolicy}
`;

const asXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** For IIS, in the folder itself. */
export const iisSettings = (): string => `<?xml version="1.0" encoding="utf-8"?>
<!--
${about(' ')}-->
<configuration>
  <location path="." inheritInChildApplications="false">
    <system.webServer>
      <staticContent>
${Object.entries({ ...mediaTypes, json: 'application/json', svg: 'image/svg+xml' })
  .map(
    ([ending, type]) =>
      `        <remove fileExtension=".${ending}" />\n        <mimeMap fileExtension=".${ending}" mimeType="${type}" />`,
  )
  .join('\n')}
        <clientCache cacheControlMode="DisableCache" />
      </staticContent>
      <urlCompression doStaticCompression="true" />
      <httpProtocol>
        <customHeaders>
          <!-- ${embedders} -->
          <add name="Content-Security-Policy" value="${asXml(pagePolicy)}" />
${headers.map(([name, value]) => `          <add name="${name}" value="${asXml(value)}" />`).join('\n')}
        </customHeaders>
      </httpProtocol>
      <httpErrors errorMode="Custom">
        <remove statusCode="404" />
        <error statusCode="404" path="404.html" responseMode="File" />
      </httpErrors>
    </system.webServer>
  </location>
  <location path="assets">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
      <httpProtocol>
        <customHeaders>
          <remove name="Content-Security-Policy" />
          <add name="Content-Security-Policy" value="${asXml(scriptPolicy)}" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
</configuration>
`;

/** Where each of them stands. */
export const settingsFiles: Readonly<Record<string, () => string>> = {
  'nginx.conf': nginxSettings,
  Caddyfile: caddySettings,
  _headers: headersFile,
  'web.config': iisSettings,
};
