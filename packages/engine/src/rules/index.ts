// The catalogue: one file for each provider, one line for each file. The order decides between rules that are equally exact.

import type { Rule } from '../rule.ts';
import { rules as ably } from './ably.ts';
import { rules as abstractApi } from './abstract-api.ts';
import { rules as abuseipdb } from './abuseipdb.ts';
import { rules as accuweather } from './accuweather.ts';
import { rules as activecampaign } from './activecampaign.ts';
import { rules as adafruit } from './adafruit.ts';
import { rules as adobe } from './adobe.ts';
import { rules as adyen } from './adyen.ts';
import { rules as adzuna } from './adzuna.ts';
import { rules as africasTalking } from './africas-talking.ts';
import { rules as aftership } from './aftership.ts';
import { rules as age } from './age.ts';
import { rules as agentConfig } from './agent-config.ts';
import { rules as agentops } from './agentops.ts';
import { rules as agora } from './agora.ts';
import { rules as ai21 } from './ai21.ts';
import { rules as aikido } from './aikido.ts';
import { rules as airbrake } from './airbrake.ts';
import { rules as airbyte } from './airbyte.ts';
import { rules as aircall } from './aircall.ts';
import { rules as airflow } from './airflow.ts';
import { rules as airship } from './airship.ts';
import { rules as airtable } from './airtable.ts';
import { rules as airvisual } from './airvisual.ts';
import { rules as aiven } from './aiven.ts';
import { rules as akamai } from './akamai.ts';
import { rules as akeyless } from './akeyless.ts';
import { rules as alchemy } from './alchemy.ts';
import { rules as alconost } from './alconost.ts';
import { rules as alegra } from './alegra.ts';
import { rules as alephAlpha } from './aleph-alpha.ts';
import { rules as aletheiaApi } from './aletheia-api.ts';
import { rules as algolia } from './algolia.ts';
import { rules as alibabaCloud } from './alibaba-cloud.ts';
import { rules as alienvault } from './alienvault.ts';
import { rules as alpaca } from './alpaca.ts';
import { rules as alphaVantage } from './alpha-vantage.ts';
import { rules as amadeus } from './amadeus.ts';
import { rules as amap } from './amap.ts';
import { rules as amazonSes } from './amazon-ses.ts';
import { rules as ambee } from './ambee.ts';
import { rules as amplitude } from './amplitude.ts';
import { rules as anaconda } from './anaconda.ts';
import { rules as ankr } from './ankr.ts';
import { rules as anthropic } from './anthropic.ts';
import { rules as anyscale } from './anyscale.ts';
import { rules as apacta } from './apacta.ts';
import { rules as apiFootball } from './api-football.ts';
import { rules as apiNinjas } from './api-ninjas.ts';
import { rules as api2cart } from './api2cart.ts';
import { rules as apideck } from './apideck.ts';
import { rules as apiflash } from './apiflash.ts';
import { rules as apifonica } from './apifonica.ts';
import { rules as apify } from './apify.ts';
import { rules as apilayer } from './apilayer.ts';
import { rules as apolloIo } from './apollo-io.ts';
import { rules as appfollow } from './appfollow.ts';
import { rules as applitools } from './applitools.ts';
import { rules as appsignal } from './appsignal.ts';
import { rules as appsynergy } from './appsynergy.ts';
import { rules as apptivo } from './apptivo.ts';
import { rules as appveyor } from './appveyor.ts';
import { rules as appwrite } from './appwrite.ts';
import { rules as arcjet } from './arcjet.ts';
import { rules as arduino } from './arduino.ts';
import { rules as arize } from './arize.ts';
import { rules as arkose } from './arkose.ts';
import { rules as artsy } from './artsy.ts';
import { rules as asaas } from './asaas.ts';
import { rules as asana } from './asana.ts';
import { rules as assemblyai } from './assemblyai.ts';
import { rules as astronomer } from './astronomer.ts';
import { rules as atera } from './atera.ts';
import { rules as atlassian } from './atlassian.ts';
import { rules as audd } from './audd.ts';
import { rules as auth0 } from './auth0.ts';
import { rules as authentik } from './authentik.ts';
import { rules as authorizeNet } from './authorize-net.ts';
import { rules as authress } from './authress.ts';
import { rules as authzed } from './authzed.ts';
import { rules as autodesk } from './autodesk.ts';
import { rules as autoklose } from './autoklose.ts';
import { rules as autopilot } from './autopilot.ts';
import { rules as avalara } from './avalara.ts';
import { rules as avaza } from './avaza.ts';
import { rules as aws } from './aws.ts';
import { rules as axiom } from './axiom.ts';
import { rules as axonaut } from './axonaut.ts';
import { rules as aylien } from './aylien.ts';
import { rules as ayrshare } from './ayrshare.ts';
import { rules as azureDevops } from './azure-devops.ts';
import { rules as azure } from './azure.ts';
import { rules as backblaze } from './backblaze.ts';
import { rules as baiduCloud } from './baidu-cloud.ts';
import { rules as bamboohr } from './bamboohr.ts';
import { rules as bandwidth } from './bandwidth.ts';
import { rules as bannerbear } from './bannerbear.ts';
import { rules as baremetrics } from './baremetrics.ts';
import { rules as basecamp } from './basecamp.ts';
import { rules as baseten } from './baseten.ts';
import { rules as beamer } from './beamer.ts';
import { rules as beebole } from './beebole.ts';
import { rules as beehiiv } from './beehiiv.ts';
import { rules as besttime } from './besttime.ts';
import { rules as betterAuth } from './better-auth.ts';
import { rules as betterStack } from './better-stack.ts';
import { rules as bigcommerce } from './bigcommerce.ts';
import { rules as billomat } from './billomat.ts';
import { rules as binance } from './binance.ts';
import { rules as binaryedge } from './binaryedge.ts';
import { rules as bitbar } from './bitbar.ts';
import { rules as bitbucket } from './bitbucket.ts';
import { rules as bitcoin } from './bitcoin.ts';
import { rules as bitcoinaverage } from './bitcoinaverage.ts';
import { rules as bitfinex } from './bitfinex.ts';
import { rules as bitgo } from './bitgo.ts';
import { rules as bitly } from './bitly.ts';
import { rules as bitmart } from './bitmart.ts';
import { rules as bitmex } from './bitmex.ts';
import { rules as bitquery } from './bitquery.ts';
import { rules as bitrise } from './bitrise.ts';
import { rules as bitstamp } from './bitstamp.ts';
import { rules as bittrex } from './bittrex.ts';
import { rules as bitwarden } from './bitwarden.ts';
import { rules as blablabus } from './blablabus.ts';
import { rules as blazemeter } from './blazemeter.ts';
import { rules as blitapp } from './blitapp.ts';
import { rules as blizzard } from './blizzard.ts';
import { rules as blockfrost } from './blockfrost.ts';
import { rules as blocknative } from './blocknative.ts';
import { rules as blockprotocol } from './blockprotocol.ts';
import { rules as blogger } from './blogger.ts';
import { rules as bluesnap } from './bluesnap.ts';
import { rules as blynk } from './blynk.ts';
import { rules as bombbomb } from './bombbomb.ts';
import { rules as boostnote } from './boostnote.ts';
import { rules as borgbase } from './borgbase.ts';
import { rules as box } from './box.ts';
import { rules as braintree } from './braintree.ts';
import { rules as braintrust } from './braintrust.ts';
import { rules as brandfetch } from './brandfetch.ts';
import { rules as braveSearch } from './brave-search.ts';
import { rules as braze } from './braze.ts';
import { rules as brevo } from './brevo.ts';
import { rules as brex } from './brex.ts';
import { rules as brightdata } from './brightdata.ts';
import { rules as browserbase } from './browserbase.ts';
import { rules as browserstack } from './browserstack.ts';
import { rules as browshot } from './browshot.ts';
import { rules as buddyns } from './buddyns.ts';
import { rules as buf } from './buf.ts';
import { rules as buffer } from './buffer.ts';
import { rules as bugherd } from './bugherd.ts';
import { rules as bugsnag } from './bugsnag.ts';
import { rules as builderIo } from './builder-io.ts';
import { rules as buildkite } from './buildkite.ts';
import { rules as bulbul } from './bulbul.ts';
import { rules as bulksms } from './bulksms.ts';
import { rules as bullhorn } from './bullhorn.ts';
import { rules as bungie } from './bungie.ts';
import { rules as bunny } from './bunny.ts';
import { rules as buttercms } from './buttercms.ts';
import { rules as buttondown } from './buttondown.ts';
import { rules as bwareLabs } from './bware-labs.ts';
import { rules as bybit } from './bybit.ts';
import { rules as caflou } from './caflou.ts';
import { rules as calCom } from './cal-com.ts';
import { rules as calendarific } from './calendarific.ts';
import { rules as calendly } from './calendly.ts';
import { rules as callrail } from './callrail.ts';
import { rules as calorieninjas } from './calorieninjas.ts';
import { rules as campaignMonitor } from './campaign-monitor.ts';
import { rules as campayn } from './campayn.ts';
import { rules as canny } from './canny.ts';
import { rules as canva } from './canva.ts';
import { rules as capsulecrm } from './capsulecrm.ts';
import { rules as captaindata } from './captaindata.ts';
import { rules as carbonInterface } from './carbon-interface.ts';
import { rules as cartesia } from './cartesia.ts';
import { rules as carto } from './carto.ts';
import { rules as cashboard } from './cashboard.ts';
import { rules as cashfree } from './cashfree.ts';
import { rules as caspio } from './caspio.ts';
import { rules as castle } from './castle.ts';
import { rules as cdn77 } from './cdn77.ts';
import { rules as censusGov } from './census-gov.ts';
import { rules as census } from './census.ts';
import { rules as censys } from './censys.ts';
import { rules as centralStationCrm } from './central-station-crm.ts';
import { rules as cerebras } from './cerebras.ts';
import { rules as chainstack } from './chainstack.ts';
import { rules as chargebee } from './chargebee.ts';
import { rules as chartmogul } from './chartmogul.ts';
import { rules as chatfuel } from './chatfuel.ts';
import { rules as chatwoot } from './chatwoot.ts';
import { rules as checkly } from './checkly.ts';
import { rules as checkoutCom } from './checkout-com.ts';
import { rules as checkvist } from './checkvist.ts';
import { rules as chiefTools } from './chief-tools.ts';
import { rules as chromatic } from './chromatic.ts';
import { rules as chronosphere } from './chronosphere.ts';
import { rules as chutes } from './chutes.ts';
import { rules as cicero } from './cicero.ts';
import { rules as circleci } from './circleci.ts';
import { rules as civo } from './civo.ts';
import { rules as clarifai } from './clarifai.ts';
import { rules as clay } from './clay.ts';
import { rules as clearbit } from './clearbit.ts';
import { rules as clerk } from './clerk.ts';
import { rules as clickatell } from './clickatell.ts';
import { rules as clickhelp } from './clickhelp.ts';
import { rules as clickhouse } from './clickhouse.ts';
import { rules as clicksend } from './clicksend.ts';
import { rules as clickup } from './clickup.ts';
import { rules as cliengo } from './cliengo.ts';
import { rules as clinchpad } from './clinchpad.ts';
import { rules as clockify } from './clockify.ts';
import { rules as clojars } from './clojars.ts';
import { rules as close } from './close.ts';
import { rules as cloudElements } from './cloud-elements.ts';
import { rules as cloudflare } from './cloudflare.ts';
import { rules as cloudimage } from './cloudimage.ts';
import { rules as cloudinary } from './cloudinary.ts';
import { rules as cloudmersive } from './cloudmersive.ts';
import { rules as cloudns } from './cloudns.ts';
import { rules as cloudplan } from './cloudplan.ts';
import { rules as cloudsmith } from './cloudsmith.ts';
import { rules as cloverly } from './cloverly.ts';
import { rules as cloze } from './cloze.ts';
import { rules as clustdoc } from './clustdoc.ts';
import { rules as cockroachdb } from './cockroachdb.ts';
import { rules as coda } from './coda.ts';
import { rules as codacy } from './codacy.ts';
import { rules as codeClimate } from './code-climate.ts';
import { rules as codecov } from './codecov.ts';
import { rules as codefresh } from './codefresh.ts';
import { rules as coder } from './coder.ts';
import { rules as coderabbit } from './coderabbit.ts';
import { rules as cohere } from './cohere.ts';
import { rules as coinapi } from './coinapi.ts';
import { rules as coinbase } from './coinbase.ts';
import { rules as coingecko } from './coingecko.ts';
import { rules as coinlayer } from './coinlayer.ts';
import { rules as coinlib } from './coinlib.ts';
import { rules as coinmarketcap } from './coinmarketcap.ts';
import { rules as coinpayments } from './coinpayments.ts';
import { rules as comet } from './comet.ts';
import { rules as companyhub } from './companyhub.ts';
import { rules as composio } from './composio.ts';
import { rules as conekta } from './conekta.ts';
import { rules as configCredentials } from './config-credentials.ts';
import { rules as configcat } from './configcat.ts';
import { rules as confluent } from './confluent.ts';
import { rules as contentful } from './contentful.ts';
import { rules as context7 } from './context7.ts';
import { rules as convertkit } from './convertkit.ts';
import { rules as convex } from './convex.ts';
import { rules as copper } from './copper.ts';
import { rules as coralogix } from './coralogix.ts';
import { rules as corbado } from './corbado.ts';
import { rules as couchbase } from './couchbase.ts';
import { rules as countly } from './countly.ts';
import { rules as courier } from './courier.ts';
import { rules as covalent } from './covalent.ts';
import { rules as coveralls } from './coveralls.ts';
import { rules as cratesIo } from './crates-io.ts';
import { rules as crawlbase } from './crawlbase.ts';
import { rules as crisp } from './crisp.ts';
import { rules as cronitor } from './cronitor.ts';
import { rules as crossmint } from './crossmint.ts';
import { rules as crowdin } from './crowdin.ts';
import { rules as crowdstrike } from './crowdstrike.ts';
import { rules as crunchbase } from './crunchbase.ts';
import { rules as cryptocompare } from './cryptocompare.ts';
import { rules as culqi } from './culqi.ts';
import { rules as currencyCloud } from './currency-cloud.ts';
import { rules as currencyFreaks } from './currency-freaks.ts';
import { rules as currencyScoop } from './currency-scoop.ts';
import { rules as currencylayer } from './currencylayer.ts';
import { rules as currents } from './currents.ts';
import { rules as cursor } from './cursor.ts';
import { rules as customerIo } from './customer-io.ts';
import { rules as cyberarkConjur } from './cyberark-conjur.ts';
import { rules as cybersource } from './cybersource.ts';
import { rules as cypress } from './cypress.ts';
import { rules as dagster } from './dagster.ts';
import { rules as dailyCo } from './daily-co.ts';
import { rules as dandelion } from './dandelion.ts';
import { rules as dash0 } from './dash0.ts';
import { rules as dashlane } from './dashlane.ts';
import { rules as dataGov } from './data-gov.ts';
import { rules as databaseUrl } from './database-url.ts';
import { rules as databox } from './databox.ts';
import { rules as databricks } from './databricks.ts';
import { rules as datadog } from './datadog.ts';
import { rules as datafire } from './datafire.ts';
import { rules as datocms } from './datocms.ts';
import { rules as dbt } from './dbt.ts';
import { rules as debounce } from './debounce.ts';
import { rules as deepgram } from './deepgram.ts';
import { rules as deepinfra } from './deepinfra.ts';
import { rules as deepl } from './deepl.ts';
import { rules as deepseek } from './deepseek.ts';
import { rules as deepsource } from './deepsource.ts';
import { rules as deezer } from './deezer.ts';
import { rules as definedNetworking } from './defined-networking.ts';
import { rules as delighted } from './delighted.ts';
import { rules as delinea } from './delinea.ts';
import { rules as deno } from './deno.ts';
import { rules as depot } from './depot.ts';
import { rules as deputy } from './deputy.ts';
import { rules as deribit } from './deribit.ts';
import { rules as descope } from './descope.ts';
import { rules as desec } from './desec.ts';
import { rules as detectlanguage } from './detectlanguage.ts';
import { rules as devcycle } from './devcycle.ts';
import { rules as devin } from './devin.ts';
import { rules as dgraph } from './dgraph.ts';
import { rules as dialpad } from './dialpad.ts';
import { rules as diffbot } from './diffbot.ts';
import { rules as dify } from './dify.ts';
import { rules as digitalocean } from './digitalocean.ts';
import { rules as dingtalk } from './dingtalk.ts';
import { rules as discogs } from './discogs.ts';
import { rules as discord } from './discord.ts';
import { rules as disqus } from './disqus.ts';
import { rules as ditto } from './ditto.ts';
import { rules as dnsMadeEasy } from './dns-made-easy.ts';
import { rules as dnsimple } from './dnsimple.ts';
import { rules as dnspod } from './dnspod.ts';
import { rules as dockerHub } from './docker-hub.ts';
import { rules as docusign } from './docusign.ts';
import { rules as doppler } from './doppler.ts';
import { rules as dotenvx } from './dotenvx.ts';
import { rules as dovico } from './dovico.ts';
import { rules as drip } from './drip.ts';
import { rules as dronahq } from './dronahq.ts';
import { rules as drone } from './drone.ts';
import { rules as dropbox } from './dropbox.ts';
import { rules as duckdns } from './duckdns.ts';
import { rules as duffel } from './duffel.ts';
import { rules as dune } from './dune.ts';
import { rules as duo } from './duo.ts';
import { rules as dwolla } from './dwolla.ts';
import { rules as dynalist } from './dynalist.ts';
import { rules as dynatrace } from './dynatrace.ts';
import { rules as dynu } from './dynu.ts';
import { rules as e2b } from './e2b.ts';
import { rules as easyInsight } from './easy-insight.ts';
import { rules as easypost } from './easypost.ts';
import { rules as ebay } from './ebay.ts';
import { rules as edamam } from './edamam.ts';
import { rules as edenai } from './edenai.ts';
import { rules as efiBank } from './efi-bank.ts';
import { rules as elasticApm } from './elastic-apm.ts';
import { rules as elasticEmail } from './elastic-email.ts';
import { rules as elastic } from './elastic.ts';
import { rules as elevenlabs } from './elevenlabs.ts';
import { rules as emailoctopus } from './emailoctopus.ts';
import { rules as enablex } from './enablex.ts';
import { rules as endorLabs } from './endor-labs.ts';
import { rules as enphase } from './enphase.ts';
import { rules as env0 } from './env0.ts';
import { rules as eodHistoricalData } from './eod-historical-data.ts';
import { rules as epicGames } from './epic-games.ts';
import { rules as equinixMetal } from './equinix-metal.ts';
import { rules as ethereum } from './ethereum.ts';
import { rules as etherscan } from './etherscan.ts';
import { rules as ethplorer } from './ethplorer.ts';
import { rules as etsy } from './etsy.ts';
import { rules as eventbrite } from './eventbrite.ts';
import { rules as everhour } from './everhour.ts';
import { rules as evernote } from './evernote.ts';
import { rules as exa } from './exa.ts';
import { rules as exchangeRateApi } from './exchange-rate-api.ts';
import { rules as exchangeRatesApi } from './exchange-rates-api.ts';
import { rules as exoscale } from './exoscale.ts';
import { rules as exotel } from './exotel.ts';
import { rules as expo } from './expo.ts';
import { rules as facebook } from './facebook.ts';
import { rules as faceplusplus } from './faceplusplus.ts';
import { rules as fakejson } from './fakejson.ts';
import { rules as fal } from './fal.ts';
import { rules as fast2sms } from './fast2sms.ts';
import { rules as fastforex } from './fastforex.ts';
import { rules as fastly } from './fastly.ts';
import { rules as fastspring } from './fastspring.ts';
import { rules as fauna } from './fauna.ts';
import { rules as feedier } from './feedier.ts';
import { rules as fetchrss } from './fetchrss.ts';
import { rules as fibery } from './fibery.ts';
import { rules as figma } from './figma.ts';
import { rules as fileIo } from './file-io.ts';
import { rules as files } from './files.ts';
import { rules as filestack } from './filestack.ts';
import { rules as finage } from './finage.ts';
import { rules as financialModelingPrep } from './financial-modeling-prep.ts';
import { rules as fingerprint } from './fingerprint.ts';
import { rules as finicity } from './finicity.ts';
import { rules as finnhub } from './finnhub.ts';
import { rules as firebase } from './firebase.ts';
import { rules as firecrawl } from './firecrawl.ts';
import { rules as fireworks } from './fireworks.ts';
import { rules as fitbit } from './fitbit.ts';
import { rules as fivetran } from './fivetran.ts';
import { rules as fixer } from './fixer.ts';
import { rules as flagsmith } from './flagsmith.ts';
import { rules as flatIo } from './flat-io.ts';
import { rules as fleetbase } from './fleetbase.ts';
import { rules as flexport } from './flexport.ts';
import { rules as flickr } from './flickr.ts';
import { rules as flightapi } from './flightapi.ts';
import { rules as flightaware } from './flightaware.ts';
import { rules as flightstats } from './flightstats.ts';
import { rules as float } from './float.ts';
import { rules as flutterwave } from './flutterwave.ts';
import { rules as flyIo } from './fly-io.ts';
import { rules as formsite } from './formsite.ts';
import { rules as fossa } from './fossa.ts';
import { rules as foursquare } from './foursquare.ts';
import { rules as frameIo } from './frame-io.ts';
import { rules as freemius } from './freemius.ts';
import { rules as freshbooks } from './freshbooks.ts';
import { rules as freshdesk } from './freshdesk.ts';
import { rules as freshworks } from './freshworks.ts';
import { rules as friendli } from './friendli.ts';
import { rules as friendlyCaptcha } from './friendly-captcha.ts';
import { rules as front } from './front.ts';
import { rules as frontegg } from './frontegg.ts';
import { rules as ftx } from './ftx.ts';
import { rules as fulcrum } from './fulcrum.ts';
import { rules as fullstory } from './fullstory.ts';
import { rules as fusionauth } from './fusionauth.ts';
import { rules as fxmarket } from './fxmarket.ts';
import { rules as gandi } from './gandi.ts';
import { rules as garmin } from './garmin.ts';
import { rules as gateIo } from './gate-io.ts';
import { rules as gcore } from './gcore.ts';
import { rules as geckoboard } from './geckoboard.ts';
import { rules as gemfury } from './gemfury.ts';
import { rules as geminiExchange } from './gemini-exchange.ts';
import { rules as generic } from './generic.ts';
import { rules as gengo } from './gengo.ts';
import { rules as genius } from './genius.ts';
import { rules as geoapify } from './geoapify.ts';
import { rules as geocodify } from './geocodify.ts';
import { rules as geocodio } from './geocodio.ts';
import { rules as getblock } from './getblock.ts';
import { rules as getemail } from './getemail.ts';
import { rules as getemails } from './getemails.ts';
import { rules as getgeoapi } from './getgeoapi.ts';
import { rules as getgist } from './getgist.ts';
import { rules as getresponse } from './getresponse.ts';
import { rules as getsandbox } from './getsandbox.ts';
import { rules as getstream } from './getstream.ts';
import { rules as ghostInspector } from './ghost-inspector.ts';
import { rules as ghost } from './ghost.ts';
import { rules as giphy } from './giphy.ts';
import { rules as gitbook } from './gitbook.ts';
import { rules as gitea } from './gitea.ts';
import { rules as gitguardian } from './gitguardian.ts';
import { rules as github } from './github.ts';
import { rules as gitlab } from './gitlab.ts';
import { rules as gitpod } from './gitpod.ts';
import { rules as gitter } from './gitter.ts';
import { rules as gladia } from './gladia.ts';
import { rules as glassnode } from './glassnode.ts';
import { rules as gocanvas } from './gocanvas.ts';
import { rules as gocardless } from './gocardless.ts';
import { rules as godaddy } from './godaddy.ts';
import { rules as gogs } from './gogs.ts';
import { rules as gong } from './gong.ts';
import { rules as goodday } from './goodday.ts';
import { rules as googleChat } from './google-chat.ts';
import { rules as googleCloud } from './google-cloud.ts';
import { rules as gorgias } from './gorgias.ts';
import { rules as gotify } from './gotify.ts';
import { rules as govukNotify } from './govuk-notify.ts';
import { rules as gradle } from './gradle.ts';
import { rules as grafana } from './grafana.ts';
import { rules as graphhopper } from './graphhopper.ts';
import { rules as graylog } from './graylog.ts';
import { rules as greenhouse } from './greenhouse.ts';
import { rules as greptile } from './greptile.ts';
import { rules as greynoise } from './greynoise.ts';
import { rules as groovehq } from './groovehq.ts';
import { rules as groq } from './groq.ts';
import { rules as growthbook } from './growthbook.ts';
import { rules as gtmetrix } from './gtmetrix.ts';
import { rules as guardian } from './guardian.ts';
import { rules as gumroad } from './gumroad.ts';
import { rules as gupshup } from './gupshup.ts';
import { rules as guru } from './guru.ts';
import { rules as gusto } from './gusto.ts';
import { rules as gyazo } from './gyazo.ts';
import { rules as happi } from './happi.ts';
import { rules as happyscribe } from './happyscribe.ts';
import { rules as harness } from './harness.ts';
import { rules as harvest } from './harvest.ts';
import { rules as hashicorpVault } from './hashicorp-vault.ts';
import { rules as hasura } from './hasura.ts';
import { rules as haveibeenpwned } from './haveibeenpwned.ts';
import { rules as hcaptcha } from './hcaptcha.ts';
import { rules as healthchecksIo } from './healthchecks-io.ts';
import { rules as heap } from './heap.ts';
import { rules as helicone } from './helicone.ts';
import { rules as helius } from './helius.ts';
import { rules as hellosign } from './hellosign.ts';
import { rules as helpScout } from './help-scout.ts';
import { rules as helpcrunch } from './helpcrunch.ts';
import { rules as here } from './here.ts';
import { rules as heroku } from './heroku.ts';
import { rules as hetznerDns } from './hetzner-dns.ts';
import { rules as hetzner } from './hetzner.ts';
import { rules as hexTechnologies } from './hex-technologies.ts';
import { rules as hex } from './hex.ts';
import { rules as highnote } from './highnote.ts';
import { rules as hightouch } from './hightouch.ts';
import { rules as hiveage } from './hiveage.ts';
import { rules as homeAssistant } from './home-assistant.ts';
import { rules as honeybadger } from './honeybadger.ts';
import { rules as honeycomb } from './honeycomb.ts';
import { rules as hookdeck } from './hookdeck.ts';
import { rules as hootsuite } from './hootsuite.ts';
import { rules as hotjar } from './hotjar.ts';
import { rules as html2pdf } from './html2pdf.ts';
import { rules as httpAuth } from './http-auth.ts';
import { rules as huaweiCloud } from './huawei-cloud.ts';
import { rules as hubspot } from './hubspot.ts';
import { rules as huggingFace } from './hugging-face.ts';
import { rules as humanity } from './humanity.ts';
import { rules as humanloop } from './humanloop.ts';
import { rules as hume } from './hume.ts';
import { rules as hunterIo } from './hunter-io.ts';
import { rules as huobi } from './huobi.ts';
import { rules as hybridAnalysis } from './hybrid-analysis.ts';
import { rules as hygraph } from './hygraph.ts';
import { rules as hyperbolic } from './hyperbolic.ts';
import { rules as hyperbrowser } from './hyperbrowser.ts';
import { rules as hypertrack } from './hypertrack.ts';
import { rules as ibmCloud } from './ibm-cloud.ts';
import { rules as iconfinder } from './iconfinder.ts';
import { rules as iexCloud } from './iex-cloud.ts';
import { rules as ifttt } from './ifttt.ts';
import { rules as imagekit } from './imagekit.ts';
import { rules as imagga } from './imagga.ts';
import { rules as imgbb } from './imgbb.ts';
import { rules as imgix } from './imgix.ts';
import { rules as imgur } from './imgur.ts';
import { rules as impala } from './impala.ts';
import { rules as incidentIo } from './incident-io.ts';
import { rules as infisical } from './infisical.ts';
import { rules as influxdb } from './influxdb.ts';
import { rules as infobip } from './infobip.ts';
import { rules as infomaniak } from './infomaniak.ts';
import { rules as infracost } from './infracost.ts';
import { rules as infura } from './infura.ts';
import { rules as inngest } from './inngest.ts';
import { rules as insightly } from './insightly.ts';
import { rules as instabug } from './instabug.ts';
import { rules as instagram } from './instagram.ts';
import { rules as instamojo } from './instamojo.ts';
import { rules as instana } from './instana.ts';
import { rules as intercom } from './intercom.ts';
import { rules as intra42 } from './intra42.ts';
import { rules as intrinio } from './intrinio.ts';
import { rules as intruder } from './intruder.ts';
import { rules as intuit } from './intuit.ts';
import { rules as invoiceocean } from './invoiceocean.ts';
import { rules as ionic } from './ionic.ts';
import { rules as ip2location } from './ip2location.ts';
import { rules as ipdata } from './ipdata.ts';
import { rules as ipgeolocation } from './ipgeolocation.ts';
import { rules as ipify } from './ipify.ts';
import { rules as ipinfo } from './ipinfo.ts';
import { rules as ipinfodb } from './ipinfodb.ts';
import { rules as ipquality } from './ipquality.ts';
import { rules as iterable } from './iterable.ts';
import { rules as iyzico } from './iyzico.ts';
import { rules as jenkins } from './jenkins.ts';
import { rules as jetbrains } from './jetbrains.ts';
import { rules as jfrog } from './jfrog.ts';
import { rules as jina } from './jina.ts';
import { rules as jotform } from './jotform.ts';
import { rules as jsr } from './jsr.ts';
import { rules as jumpcloud } from './jumpcloud.ts';
import { rules as juro } from './juro.ts';
import { rules as jwt } from './jwt.ts';
import { rules as kaggle } from './kaggle.ts';
import { rules as kagi } from './kagi.ts';
import { rules as kakao } from './kakao.ts';
import { rules as kaleyra } from './kaleyra.ts';
import { rules as kanbantool } from './kanbantool.ts';
import { rules as keenio } from './keenio.ts';
import { rules as keeper } from './keeper.ts';
import { rules as keycdn } from './keycdn.ts';
import { rules as keycloak } from './keycloak.ts';
import { rules as kickbox } from './kickbox.ts';
import { rules as kinde } from './kinde.ts';
import { rules as kissmetrics } from './kissmetrics.ts';
import { rules as kiteConnect } from './kite-connect.ts';
import { rules as klarna } from './klarna.ts';
import { rules as klaviyo } from './klaviyo.ts';
import { rules as klipfolio } from './klipfolio.ts';
import { rules as knock } from './knock.ts';
import { rules as kong } from './kong.ts';
import { rules as kontent } from './kontent.ts';
import { rules as koyeb } from './koyeb.ts';
import { rules as krakenIo } from './kraken-io.ts';
import { rules as kraken } from './kraken.ts';
import { rules as kubernetesSecret } from './kubernetes-secret.ts';
import { rules as kubernetes } from './kubernetes.ts';
import { rules as kucoin } from './kucoin.ts';
import { rules as kustomer } from './kustomer.ts';
import { rules as kylas } from './kylas.ts';
import { rules as lambdaCloud } from './lambda-cloud.ts';
import { rules as lambdatest } from './lambdatest.ts';
import { rules as langfuse } from './langfuse.ts';
import { rules as langsmith } from './langsmith.ts';
import { rules as lark } from './lark.ts';
import { rules as last9 } from './last9.ts';
import { rules as lastfm } from './lastfm.ts';
import { rules as lastpass } from './lastpass.ts';
import { rules as launchable } from './launchable.ts';
import { rules as launchdarkly } from './launchdarkly.ts';
import { rules as leadfeeder } from './leadfeeder.ts';
import { rules as lemonSqueezy } from './lemon-squeezy.ts';
import { rules as lendflow } from './lendflow.ts';
import { rules as leonardoAi } from './leonardo-ai.ts';
import { rules as lever } from './lever.ts';
import { rules as lexigram } from './lexigram.ts';
import { rules as librato } from './librato.ts';
import { rules as lighton } from './lighton.ts';
import { rules as lightspeed } from './lightspeed.ts';
import { rules as lightstep } from './lightstep.ts';
import { rules as line } from './line.ts';
import { rules as linear } from './linear.ts';
import { rules as linkedin } from './linkedin.ts';
import { rules as linkpreview } from './linkpreview.ts';
import { rules as linode } from './linode.ts';
import { rules as lithic } from './lithic.ts';
import { rules as liveagent } from './liveagent.ts';
import { rules as livechat } from './livechat.ts';
import { rules as livekit } from './livekit.ts';
import { rules as livestorm } from './livestorm.ts';
import { rules as llamaCloud } from './llama-cloud.ts';
import { rules as lob } from './lob.ts';
import { rules as localazy } from './localazy.ts';
import { rules as locationiq } from './locationiq.ts';
import { rules as logdna } from './logdna.ts';
import { rules as logfire } from './logfire.ts';
import { rules as loggly } from './loggly.ts';
import { rules as logicmonitor } from './logicmonitor.ts';
import { rules as loginradius } from './loginradius.ts';
import { rules as logrocket } from './logrocket.ts';
import { rules as logto } from './logto.ts';
import { rules as logzio } from './logzio.ts';
import { rules as lokalise } from './lokalise.ts';
import { rules as looker } from './looker.ts';
import { rules as loops } from './loops.ts';
import { rules as loyverse } from './loyverse.ts';
import { rules as luadns } from './luadns.ts';
import { rules as lunchMoney } from './lunch-money.ts';
import { rules as luno } from './luno.ts';
import { rules as m3o } from './m3o.ts';
import { rules as mackerel } from './mackerel.ts';
import { rules as madkudu } from './madkudu.ts';
import { rules as magento } from './magento.ts';
import { rules as magicLink } from './magic-link.ts';
import { rules as magicbell } from './magicbell.ts';
import { rules as mailRu } from './mail-ru.ts';
import { rules as mailboxlayer } from './mailboxlayer.ts';
import { rules as mailchimp } from './mailchimp.ts';
import { rules as mailerliteClassic } from './mailerlite-classic.ts';
import { rules as mailersend } from './mailersend.ts';
import { rules as mailgun } from './mailgun.ts';
import { rules as mailjet } from './mailjet.ts';
import { rules as mailmodo } from './mailmodo.ts';
import { rules as mailosaur } from './mailosaur.ts';
import { rules as mailsac } from './mailsac.ts';
import { rules as mailslurp } from './mailslurp.ts';
import { rules as mailtrap } from './mailtrap.ts';
import { rules as make } from './make.ts';
import { rules as mandrill } from './mandrill.ts';
import { rules as manifest } from './manifest.ts';
import { rules as mapbox } from './mapbox.ts';
import { rules as mapillary } from './mapillary.ts';
import { rules as mapquest } from './mapquest.ts';
import { rules as maptiler } from './maptiler.ts';
import { rules as marketaux } from './marketaux.ts';
import { rules as marketo } from './marketo.ts';
import { rules as marketstack } from './marketstack.ts';
import { rules as marqeta } from './marqeta.ts';
import { rules as matomo } from './matomo.ts';
import { rules as matrix } from './matrix.ts';
import { rules as mattermost } from './mattermost.ts';
import { rules as mavenlink } from './mavenlink.ts';
import { rules as maxio } from './maxio.ts';
import { rules as maxmind } from './maxmind.ts';
import { rules as meaningcloud } from './meaningcloud.ts';
import { rules as meilisearch } from './meilisearch.ts';
import { rules as meistertask } from './meistertask.ts';
import { rules as mem0 } from './mem0.ts';
import { rules as meraki } from './meraki.ts';
import { rules as mercadoPago } from './mercado-pago.ts';
import { rules as mercury } from './mercury.ts';
import { rules as mesibo } from './mesibo.ts';
import { rules as messagebird } from './messagebird.ts';
import { rules as messari } from './messari.ts';
import { rules as metaapi } from './metaapi.ts';
import { rules as metabase } from './metabase.ts';
import { rules as metrilo } from './metrilo.ts';
import { rules as microsoftTeams } from './microsoft-teams.ts';
import { rules as midise } from './midise.ts';
import { rules as midtrans } from './midtrans.ts';
import { rules as minimax } from './minimax.ts';
import { rules as miro } from './miro.ts';
import { rules as missive } from './missive.ts';
import { rules as mistral } from './mistral.ts';
import { rules as mixmax } from './mixmax.ts';
import { rules as mixpanel } from './mixpanel.ts';
import { rules as modal } from './modal.ts';
import { rules as mode } from './mode.ts';
import { rules as modernTreasury } from './modern-treasury.ts';
import { rules as mollie } from './mollie.ts';
import { rules as monday } from './monday.ts';
import { rules as mongodbAtlas } from './mongodb-atlas.ts';
import { rules as moonclerk } from './moonclerk.ts';
import { rules as moonshot } from './moonshot.ts';
import { rules as moosend } from './moosend.ts';
import { rules as moov } from './moov.ts';
import { rules as moralis } from './moralis.ts';
import { rules as motherduck } from './motherduck.ts';
import { rules as mparticle } from './mparticle.ts';
import { rules as msg91 } from './msg91.ts';
import { rules as musixmatch } from './musixmatch.ts';
import { rules as myintervals } from './myintervals.ts';
import { rules as n8n } from './n8n.ts';
import { rules as nameCom } from './name-com.ts';
import { rules as namecheap } from './namecheap.ts';
import { rules as naver } from './naver.ts';
import { rules as nebius } from './nebius.ts';
import { rules as neo4j } from './neo4j.ts';
import { rules as neon } from './neon.ts';
import { rules as netatmo } from './netatmo.ts';
import { rules as netbird } from './netbird.ts';
import { rules as nethunt } from './nethunt.ts';
import { rules as netlify } from './netlify.ts';
import { rules as netsEasy } from './nets-easy.ts';
import { rules as neutrinoapi } from './neutrinoapi.ts';
import { rules as neverbounce } from './neverbounce.ts';
import { rules as newRelic } from './new-relic.ts';
import { rules as newsapi } from './newsapi.ts';
import { rules as newscatcher } from './newscatcher.ts';
import { rules as nftport } from './nftport.ts';
import { rules as ngrok } from './ngrok.ts';
import { rules as nhost } from './nhost.ts';
import { rules as nicereply } from './nicereply.ts';
import { rules as nightfall } from './nightfall.ts';
import { rules as nimble } from './nimble.ts';
import { rules as nlpCloud } from './nlp-cloud.ts';
import { rules as nomic } from './nomic.ts';
import { rules as nomics } from './nomics.ts';
import { rules as nordigen } from './nordigen.ts';
import { rules as northflank } from './northflank.ts';
import { rules as noticeable } from './noticeable.ts';
import { rules as notion } from './notion.ts';
import { rules as novita } from './novita.ts';
import { rules as novu } from './novu.ts';
import { rules as nowpayments } from './nowpayments.ts';
import { rules as nozbe } from './nozbe.ts';
import { rules as npm } from './npm.ts';
import { rules as ns1 } from './ns1.ts';
import { rules as ntfy } from './ntfy.ts';
import { rules as nuget } from './nuget.ts';
import { rules as nutritionix } from './nutritionix.ts';
import { rules as nvidia } from './nvidia.ts';
import { rules as nxCloud } from './nx-cloud.ts';
import { rules as nylas } from './nylas.ts';
import { rules as nytimes } from './nytimes.ts';
import { rules as oanda } from './oanda.ts';
import { rules as octopusDeploy } from './octopus-deploy.ts';
import { rules as octopusEnergy } from './octopus-energy.ts';
import { rules as okta } from './okta.ts';
import { rules as okx } from './okx.ts';
import { rules as ollama } from './ollama.ts';
import { rules as omdb } from './omdb.ts';
import { rules as omise } from './omise.ts';
import { rules as omnisend } from './omnisend.ts';
import { rules as onelogin } from './onelogin.ts';
import { rules as onepagecrm } from './onepagecrm.ts';
import { rules as onepassword } from './onepassword.ts';
import { rules as onesignal } from './onesignal.ts';
import { rules as onfido } from './onfido.ts';
import { rules as onfleet } from './onfleet.ts';
import { rules as onwater } from './onwater.ts';
import { rules as oopspam } from './oopspam.ts';
import { rules as openExchangeRates } from './open-exchange-rates.ts';
import { rules as openVsx } from './open-vsx.ts';
import { rules as openai } from './openai.ts';
import { rules as opencage } from './opencage.ts';
import { rules as opengraphr } from './opengraphr.ts';
import { rules as openrouter } from './openrouter.ts';
import { rules as openrouteservice } from './openrouteservice.ts';
import { rules as opensea } from './opensea.ts';
import { rules as openuv } from './openuv.ts';
import { rules as openweathermap } from './openweathermap.ts';
import { rules as opsgenie } from './opsgenie.ts';
import { rules as optimizely } from './optimizely.ts';
import { rules as oracleCloud } from './oracle-cloud.ts';
import { rules as orcid } from './orcid.ts';
import { rules as ory } from './ory.ts';
import { rules as oso } from './oso.ts';
import { rules as outreach } from './outreach.ts';
import { rules as overloop } from './overloop.ts';
import { rules as ovh } from './ovh.ts';
import { rules as owlbot } from './owlbot.ts';
import { rules as packagecloud } from './packagecloud.ts';
import { rules as packagist } from './packagist.ts';
import { rules as paddle } from './paddle.ts';
import { rules as pagarme } from './pagarme.ts';
import { rules as pagerduty } from './pagerduty.ts';
import { rules as pagseguro } from './pagseguro.ts';
import { rules as pandadoc } from './pandadoc.ts';
import { rules as pandascore } from './pandascore.ts';
import { rules as papertrail } from './papertrail.ts';
import { rules as paralleldots } from './paralleldots.ts';
import { rules as parsehub } from './parsehub.ts';
import { rules as parseur } from './parseur.ts';
import { rules as particle } from './particle.ts';
import { rules as partnerstack } from './partnerstack.ts';
import { rules as passbase } from './passbase.ts';
import { rules as pastebin } from './pastebin.ts';
import { rules as patreon } from './patreon.ts';
import { rules as paymoapp } from './paymoapp.ts';
import { rules as paymongo } from './paymongo.ts';
import { rules as payoneer } from './payoneer.ts';
import { rules as paypal } from './paypal.ts';
import { rules as paystack } from './paystack.ts';
import { rules as paytm } from './paytm.ts';
import { rules as payu } from './payu.ts';
import { rules as pdfshift } from './pdfshift.ts';
import { rules as pendo } from './pendo.ts';
import { rules as peopledatalabs } from './peopledatalabs.ts';
import { rules as pepipost } from './pepipost.ts';
import { rules as percy } from './percy.ts';
import { rules as permitIo } from './permit-io.ts';
import { rules as perplexity } from './perplexity.ts';
import { rules as persona } from './persona.ts';
import { rules as pexels } from './pexels.ts';
import { rules as philipsHue } from './philips-hue.ts';
import { rules as phrase } from './phrase.ts';
import { rules as pinata } from './pinata.ts';
import { rules as pinecone } from './pinecone.ts';
import { rules as pingdom } from './pingdom.ts';
import { rules as pinterest } from './pinterest.ts';
import { rules as pipedream } from './pipedream.ts';
import { rules as pipedrive } from './pipedrive.ts';
import { rules as pivotalTracker } from './pivotal-tracker.ts';
import { rules as pixabay } from './pixabay.ts';
import { rules as plaid } from './plaid.ts';
import { rules as planetscale } from './planetscale.ts';
import { rules as planview } from './planview.ts';
import { rules as planyo } from './planyo.ts';
import { rules as platformSh } from './platform-sh.ts';
import { rules as plausible } from './plausible.ts';
import { rules as plivo } from './plivo.ts';
import { rules as plunk } from './plunk.ts';
import { rules as polar } from './polar.ts';
import { rules as poloniex } from './poloniex.ts';
import { rules as polygonIo } from './polygon-io.ts';
import { rules as polymarket } from './polymarket.ts';
import { rules as porkbun } from './porkbun.ts';
import { rules as portainer } from './portainer.ts';
import { rules as portkey } from './portkey.ts';
import { rules as postageapp } from './postageapp.ts';
import { rules as posthog } from './posthog.ts';
import { rules as postman } from './postman.ts';
import { rules as postmark } from './postmark.ts';
import { rules as powrbot } from './powrbot.ts';
import { rules as predibase } from './predibase.ts';
import { rules as prefect } from './prefect.ts';
import { rules as prisma } from './prisma.ts';
import { rules as prismic } from './prismic.ts';
import { rules as privateAi } from './private-ai.ts';
import { rules as privateKey } from './private-key.ts';
import { rules as prodpad } from './prodpad.ts';
import { rules as productboard } from './productboard.ts';
import { rules as promptlayer } from './promptlayer.ts';
import { rules as propelauth } from './propelauth.ts';
import { rules as prospectIo } from './prospect-io.ts';
import { rules as protocolsIo } from './protocols-io.ts';
import { rules as pspdfkit } from './pspdfkit.ts';
import { rules as publicPrefix } from './public-prefix.ts';
import { rules as pubnub } from './pubnub.ts';
import { rules as pulumi } from './pulumi.ts';
import { rules as purestake } from './purestake.ts';
import { rules as pushbullet } from './pushbullet.ts';
import { rules as pusher } from './pusher.ts';
import { rules as pushover } from './pushover.ts';
import { rules as pushy } from './pushy.ts';
import { rules as pypi } from './pypi.ts';
import { rules as qdrant } from './qdrant.ts';
import { rules as qiniu } from './qiniu.ts';
import { rules as qq } from './qq.ts';
import { rules as qualaroo } from './qualaroo.ts';
import { rules as qualtrics } from './qualtrics.ts';
import { rules as qualys } from './qualys.ts';
import { rules as quandl } from './quandl.ts';
import { rules as quay } from './quay.ts';
import { rules as qubole } from './qubole.ts';
import { rules as quickmetrics } from './quickmetrics.ts';
import { rules as quicknode } from './quicknode.ts';
import { rules as quickpay } from './quickpay.ts';
import { rules as railway } from './railway.ts';
import { rules as ramp } from './ramp.ts';
import { rules as rapid7 } from './rapid7.ts';
import { rules as rapidapi } from './rapidapi.ts';
import { rules as rapyd } from './rapyd.ts';
import { rules as ravenTools } from './raven-tools.ts';
import { rules as rawg } from './rawg.ts';
import { rules as raygun } from './raygun.ts';
import { rules as razorpay } from './razorpay.ts';
import { rules as readme } from './readme.ts';
import { rules as rebrandly } from './rebrandly.ts';
import { rules as recaptcha } from './recaptcha.ts';
import { rules as recharge } from './recharge.ts';
import { rules as recurly } from './recurly.ts';
import { rules as reddit } from './reddit.ts';
import { rules as redisCloud } from './redis-cloud.ts';
import { rules as refiner } from './refiner.ts';
import { rules as render } from './render.ts';
import { rules as repairshopr } from './repairshopr.ts';
import { rules as replicate } from './replicate.ts';
import { rules as replit } from './replit.ts';
import { rules as resend } from './resend.ts';
import { rules as restdb } from './restdb.ts';
import { rules as restpack } from './restpack.ts';
import { rules as retell } from './retell.ts';
import { rules as revAi } from './rev-ai.ts';
import { rules as revampCrm } from './revamp-crm.ts';
import { rules as revenuecat } from './revenuecat.ts';
import { rules as ringcentral } from './ringcentral.ts';
import { rules as riotGames } from './riot-games.ts';
import { rules as rippling } from './rippling.ts';
import { rules as ritekit } from './ritekit.ts';
import { rules as roaring } from './roaring.ts';
import { rules as robinhood } from './robinhood.ts';
import { rules as roblox } from './roblox.ts';
import { rules as roboflow } from './roboflow.ts';
import { rules as rocketChat } from './rocket-chat.ts';
import { rules as rocketreach } from './rocketreach.ts';
import { rules as rollbar } from './rollbar.ts';
import { rules as roninApp } from './ronin-app.ts';
import { rules as rootly } from './rootly.ts';
import { rules as route4me } from './route4me.ts';
import { rules as rownd } from './rownd.ts';
import { rules as rubygems } from './rubygems.ts';
import { rules as rudderstack } from './rudderstack.ts';
import { rules as runpod } from './runpod.ts';
import { rules as runrunIt } from './runrun-it.ts';
import { rules as sage } from './sage.ts';
import { rules as salesblink } from './salesblink.ts';
import { rules as salescookie } from './salescookie.ts';
import { rules as salesflare } from './salesflare.ts';
import { rules as salesforce } from './salesforce.ts';
import { rules as salesmate } from './salesmate.ts';
import { rules as saltEdge } from './salt-edge.ts';
import { rules as sambanova } from './sambanova.ts';
import { rules as samsara } from './samsara.ts';
import { rules as sanity } from './sanity.ts';
import { rules as satismeter } from './satismeter.ts';
import { rules as saucelabs } from './saucelabs.ts';
import { rules as scaleway } from './scaleway.ts';
import { rules as scalingo } from './scalingo.ts';
import { rules as scalyr } from './scalyr.ts';
import { rules as scoutApm } from './scout-apm.ts';
import { rules as scrapeowl } from './scrapeowl.ts';
import { rules as scraperapi } from './scraperapi.ts';
import { rules as scraperbox } from './scraperbox.ts';
import { rules as scrapersite } from './scrapersite.ts';
import { rules as scrapfly } from './scrapfly.ts';
import { rules as scrapingant } from './scrapingant.ts';
import { rules as scrapingbee } from './scrapingbee.ts';
import { rules as screenshotapi } from './screenshotapi.ts';
import { rules as secr } from './secr.ts';
import { rules as securitytrails } from './securitytrails.ts';
import { rules as segment } from './segment.ts';
import { rules as selectpdf } from './selectpdf.ts';
import { rules as semaphoreCi } from './semaphore-ci.ts';
import { rules as sematext } from './sematext.ts';
import { rules as semgrep } from './semgrep.ts';
import { rules as sendbird } from './sendbird.ts';
import { rules as sendgrid } from './sendgrid.ts';
import { rules as sendowl } from './sendowl.ts';
import { rules as sendpulse } from './sendpulse.ts';
import { rules as sendy } from './sendy.ts';
import { rules as sentimentInvestor } from './sentiment-investor.ts';
import { rules as sentinelone } from './sentinelone.ts';
import { rules as sentry } from './sentry.ts';
import { rules as serpapi } from './serpapi.ts';
import { rules as serper } from './serper.ts';
import { rules as serphouse } from './serphouse.ts';
import { rules as settlemint } from './settlemint.ts';
import { rules as sezzle } from './sezzle.ts';
import { rules as sheety } from './sheety.ts';
import { rules as sherpadesk } from './sherpadesk.ts';
import { rules as shipday } from './shipday.ts';
import { rules as shippo } from './shippo.ts';
import { rules as shipstation } from './shipstation.ts';
import { rules as shodan } from './shodan.ts';
import { rules as shopify } from './shopify.ts';
import { rules as shortcut } from './shortcut.ts';
import { rules as shotstack } from './shotstack.ts';
import { rules as shutterstock } from './shutterstock.ts';
import { rules as sidekiq } from './sidekiq.ts';
import { rules as signalSciences } from './signal-sciences.ts';
import { rules as signalwire } from './signalwire.ts';
import { rules as signaturit } from './signaturit.ts';
import { rules as signupgenius } from './signupgenius.ts';
import { rules as signwell } from './signwell.ts';
import { rules as sigopt } from './sigopt.ts';
import { rules as siliconflow } from './siliconflow.ts';
import { rules as simfin } from './simfin.ts';
import { rules as simpleAnalytics } from './simple-analytics.ts';
import { rules as simplesat } from './simplesat.ts';
import { rules as simplynoted } from './simplynoted.ts';
import { rules as simvoly } from './simvoly.ts';
import { rules as sinch } from './sinch.ts';
import { rules as sindri } from './sindri.ts';
import { rules as singlestore } from './singlestore.ts';
import { rules as sirv } from './sirv.ts';
import { rules as site24x7 } from './site24x7.ts';
import { rules as siteleaf } from './siteleaf.ts';
import { rules as skrapp } from './skrapp.ts';
import { rules as skybiometry } from './skybiometry.ts';
import { rules as slack } from './slack.ts';
import { rules as smartling } from './smartling.ts';
import { rules as smartsheet } from './smartsheet.ts';
import { rules as smartthings } from './smartthings.ts';
import { rules as smarty } from './smarty.ts';
import { rules as smooch } from './smooch.ts';
import { rules as smtp2go } from './smtp2go.ts';
import { rules as snapchat } from './snapchat.ts';
import { rules as snipcart } from './snipcart.ts';
import { rules as snowflake } from './snowflake.ts';
import { rules as snyk } from './snyk.ts';
import { rules as socketSecurity } from './socket-security.ts';
import { rules as solana } from './solana.ts';
import { rules as solarwinds } from './solarwinds.ts';
import { rules as sonarqube } from './sonarqube.ts';
import { rules as sonatype } from './sonatype.ts';
import { rules as soundcloud } from './soundcloud.ts';
import { rules as sourcegraph } from './sourcegraph.ts';
import { rules as spacelift } from './spacelift.ts';
import { rules as sparkloop } from './sparkloop.ts';
import { rules as sparkpost } from './sparkpost.ts';
import { rules as split } from './split.ts';
import { rules as splunk } from './splunk.ts';
import { rules as spoonacular } from './spoonacular.ts';
import { rules as sportmonks } from './sportmonks.ts';
import { rules as sportradar } from './sportradar.ts';
import { rules as spotify } from './spotify.ts';
import { rules as spreedly } from './spreedly.ts';
import { rules as squadcast } from './squadcast.ts';
import { rules as square } from './square.ts';
import { rules as squarespace } from './squarespace.ts';
import { rules as sslmate } from './sslmate.ts';
import { rules as stability } from './stability.ts';
import { rules as stackpath } from './stackpath.ts';
import { rules as statsig } from './statsig.ts';
import { rules as statuscake } from './statuscake.ts';
import { rules as statuspage } from './statuspage.ts';
import { rules as steam } from './steam.ts';
import { rules as stipop } from './stipop.ts';
import { rules as stitch } from './stitch.ts';
import { rules as storecove } from './storecove.ts';
import { rules as stormglass } from './stormglass.ts';
import { rules as storyblok } from './storyblok.ts';
import { rules as strapi } from './strapi.ts';
import { rules as strava } from './strava.ts';
import { rules as streak } from './streak.ts';
import { rules as stripe } from './stripe.ts';
import { rules as stripo } from './stripo.ts';
import { rules as stytch } from './stytch.ts';
import { rules as sugester } from './sugester.ts';
import { rules as sumoLogic } from './sumo-logic.ts';
import { rules as sumsub } from './sumsub.ts';
import { rules as sumup } from './sumup.ts';
import { rules as supabase } from './supabase.ts';
import { rules as supernotes } from './supernotes.ts';
import { rules as supertokens } from './supertokens.ts';
import { rules as surveyanyplace } from './surveyanyplace.ts';
import { rules as surveybot } from './surveybot.ts';
import { rules as surveymonkey } from './surveymonkey.ts';
import { rules as surveysparrow } from './surveysparrow.ts';
import { rules as survicate } from './survicate.ts';
import { rules as svix } from './svix.ts';
import { rules as swaggerhub } from './swaggerhub.ts';
import { rules as swell } from './swell.ts';
import { rules as swiftype } from './swiftype.ts';
import { rules as tLy } from './t-ly.ts';
import { rules as tableau } from './tableau.ts';
import { rules as tailscale } from './tailscale.ts';
import { rules as tallyfy } from './tallyfy.ts';
import { rules as tatum } from './tatum.ts';
import { rules as tavily } from './tavily.ts';
import { rules as tawk } from './tawk.ts';
import { rules as taxjar } from './taxjar.ts';
import { rules as teachable } from './teachable.ts';
import { rules as teamcity } from './teamcity.ts';
import { rules as teamgate } from './teamgate.ts';
import { rules as teamwork } from './teamwork.ts';
import { rules as technicalAnalysisApi } from './technical-analysis-api.ts';
import { rules as tefter } from './tefter.ts';
import { rules as telegram } from './telegram.ts';
import { rules as telegraph } from './telegraph.ts';
import { rules as telesign } from './telesign.ts';
import { rules as teller } from './teller.ts';
import { rules as telnyx } from './telnyx.ts';
import { rules as tenable } from './tenable.ts';
import { rules as tencentCloud } from './tencent-cloud.ts';
import { rules as tenderly } from './tenderly.ts';
import { rules as tenor } from './tenor.ts';
import { rules as termii } from './termii.ts';
import { rules as terraformCloud } from './terraform-cloud.ts';
import { rules as tesla } from './tesla.ts';
import { rules as text2data } from './text2data.ts';
import { rules as textmagic } from './textmagic.ts';
import { rules as theOddsApi } from './the-odds-api.ts';
import { rules as thingsboard } from './thingsboard.ts';
import { rules as thingspeak } from './thingspeak.ts';
import { rules as thinkific } from './thinkific.ts';
import { rules as thirdweb } from './thirdweb.ts';
import { rules as thousandeyes } from './thousandeyes.ts';
import { rules as threatbook } from './threatbook.ts';
import { rules as thunderstore } from './thunderstore.ts';
import { rules as ticketmaster } from './ticketmaster.ts';
import { rules as tigris } from './tigris.ts';
import { rules as tiingo } from './tiingo.ts';
import { rules as tiktok } from './tiktok.ts';
import { rules as timely } from './timely.ts';
import { rules as timescale } from './timescale.ts';
import { rules as timezoneapi } from './timezoneapi.ts';
import { rules as tines } from './tines.ts';
import { rules as tink } from './tink.ts';
import { rules as tinybird } from './tinybird.ts';
import { rules as tinypng } from './tinypng.ts';
import { rules as tmdb } from './tmdb.ts';
import { rules as tmetric } from './tmetric.ts';
import { rules as todoist } from './todoist.ts';
import { rules as together } from './together.ts';
import { rules as toggl } from './toggl.ts';
import { rules as tokbox } from './tokbox.ts';
import { rules as tomorrowIo } from './tomorrow-io.ts';
import { rules as tomtom } from './tomtom.ts';
import { rules as tradier } from './tradier.ts';
import { rules as transifex } from './transifex.ts';
import { rules as transloadit } from './transloadit.ts';
import { rules as travelpayouts } from './travelpayouts.ts';
import { rules as travisCi } from './travis-ci.ts';
import { rules as trello } from './trello.ts';
import { rules as triggerDev } from './trigger-dev.ts';
import { rules as truelayer } from './truelayer.ts';
import { rules as tumblr } from './tumblr.ts';
import { rules as turborepo } from './turborepo.ts';
import { rules as turnstile } from './turnstile.ts';
import { rules as turso } from './turso.ts';
import { rules as twelveData } from './twelve-data.ts';
import { rules as twilio } from './twilio.ts';
import { rules as twingate } from './twingate.ts';
import { rules as twist } from './twist.ts';
import { rules as twitch } from './twitch.ts';
import { rules as twitter } from './twitter.ts';
import { rules as twoCaptcha } from './two-captcha.ts';
import { rules as twoCheckout } from './two-checkout.ts';
import { rules as tyk } from './tyk.ts';
import { rules as tyntec } from './tyntec.ts';
import { rules as typeform } from './typeform.ts';
import { rules as typesense } from './typesense.ts';
import { rules as typetalk } from './typetalk.ts';
import { rules as ubidots } from './ubidots.ts';
import { rules as unity } from './unity.ts';
import { rules as unkey } from './unkey.ts';
import { rules as unleash } from './unleash.ts';
import { rules as unplugg } from './unplugg.ts';
import { rules as unsplash } from './unsplash.ts';
import { rules as unstructured } from './unstructured.ts';
import { rules as untappd } from './untappd.ts';
import { rules as upcdatabase } from './upcdatabase.ts';
import { rules as upcloud } from './upcloud.ts';
import { rules as uplead } from './uplead.ts';
import { rules as uploadIo } from './upload-io.ts';
import { rules as uploadcare } from './uploadcare.ts';
import { rules as uploadthing } from './uploadthing.ts';
import { rules as upstage } from './upstage.ts';
import { rules as upstash } from './upstash.ts';
import { rules as uptimeRobot } from './uptime-robot.ts';
import { rules as upwave } from './upwave.ts';
import { rules as urlPassword } from './url-password.ts';
import { rules as urlscan } from './urlscan.ts';
import { rules as userfront } from './userfront.ts';
import { rules as uservoice } from './uservoice.ts';
import { rules as vapi } from './vapi.ts';
import { rules as vastAi } from './vast-ai.ts';
import { rules as vatstack } from './vatstack.ts';
import { rules as vercel } from './vercel.ts';
import { rules as verimail } from './verimail.ts';
import { rules as veriphone } from './veriphone.ts';
import { rules as versioneye } from './versioneye.ts';
import { rules as viber } from './viber.ts';
import { rules as victorops } from './victorops.ts';
import { rules as vimeo } from './vimeo.ts';
import { rules as virustotal } from './virustotal.ts';
import { rules as visualcrossing } from './visualcrossing.ts';
import { rules as vk } from './vk.ts';
import { rules as voicegain } from './voicegain.ts';
import { rules as volcengine } from './volcengine.ts';
import { rules as vonage } from './vonage.ts';
import { rules as vouchery } from './vouchery.ts';
import { rules as voyage } from './voyage.ts';
import { rules as vpnapi } from './vpnapi.ts';
import { rules as vultr } from './vultr.ts';
import { rules as vyte } from './vyte.ts';
import { rules as wakatime } from './wakatime.ts';
import { rules as walkscore } from './walkscore.ts';
import { rules as wasabi } from './wasabi.ts';
import { rules as wavefront } from './wavefront.ts';
import { rules as weatherapi } from './weatherapi.ts';
import { rules as weatherbit } from './weatherbit.ts';
import { rules as weaviate } from './weaviate.ts';
import { rules as web3Storage } from './web3-storage.ts';
import { rules as webex } from './webex.ts';
import { rules as webflow } from './webflow.ts';
import { rules as webscraperIo } from './webscraper-io.ts';
import { rules as webscrapingAi } from './webscraping-ai.ts';
import { rules as wechatPay } from './wechat-pay.ts';
import { rules as wechat } from './wechat.ts';
import { rules as wecom } from './wecom.ts';
import { rules as weibo } from './weibo.ts';
import { rules as weightsAndBiases } from './weights-and-biases.ts';
import { rules as wepay } from './wepay.ts';
import { rules as what3words } from './what3words.ts';
import { rules as whoisxml } from './whoisxml.ts';
import { rules as whoxy } from './whoxy.ts';
import { rules as windsurf } from './windsurf.ts';
import { rules as wise } from './wise.ts';
import { rules as wistia } from './wistia.ts';
import { rules as wix } from './wix.ts';
import { rules as wiz } from './wiz.ts';
import { rules as woocommerce } from './woocommerce.ts';
import { rules as woopra } from './woopra.ts';
import { rules as wordpress } from './wordpress.ts';
import { rules as workato } from './workato.ts';
import { rules as workos } from './workos.ts';
import { rules as worksnaps } from './worksnaps.ts';
import { rules as workstack } from './workstack.ts';
import { rules as worldcoinindex } from './worldcoinindex.ts';
import { rules as worldpay } from './worldpay.ts';
import { rules as worldweatheronline } from './worldweatheronline.ts';
import { rules as wrike } from './wrike.ts';
import { rules as writer } from './writer.ts';
import { rules as xai } from './xai.ts';
import { rules as xata } from './xata.ts';
import { rules as xendit } from './xendit.ts';
import { rules as xero } from './xero.ts';
import { rules as yandexCloud } from './yandex-cloud.ts';
import { rules as yandex } from './yandex.ts';
import { rules as yelp } from './yelp.ts';
import { rules as yodlee } from './yodlee.ts';
import { rules as yookassa } from './yookassa.ts';
import { rules as youCom } from './you-com.ts';
import { rules as youneedabudget } from './youneedabudget.ts';
import { rules as yousign } from './yousign.ts';
import { rules as youtube } from './youtube.ts';
import { rules as yubico } from './yubico.ts';
import { rules as zabbix } from './zabbix.ts';
import { rules as zapier } from './zapier.ts';
import { rules as zeabur } from './zeabur.ts';
import { rules as zendesk } from './zendesk.ts';
import { rules as zenkit } from './zenkit.ts';
import { rules as zenodo } from './zenodo.ts';
import { rules as zenrows } from './zenrows.ts';
import { rules as zenscrape } from './zenscrape.ts';
import { rules as zenserp } from './zenserp.ts';
import { rules as zep } from './zep.ts';
import { rules as zeplin } from './zeplin.ts';
import { rules as zerobounce } from './zerobounce.ts';
import { rules as zerotier } from './zerotier.ts';
import { rules as zhipu } from './zhipu.ts';
import { rules as zilliz } from './zilliz.ts';
import { rules as zipapi } from './zipapi.ts';
import { rules as zipcodeapi } from './zipcodeapi.ts';
import { rules as zitadel } from './zitadel.ts';
import { rules as zoho } from './zoho.ts';
import { rules as zonkafeedback } from './zonkafeedback.ts';
import { rules as zoom } from './zoom.ts';
import { rules as zulip } from './zulip.ts';
import { rules as zuora } from './zuora.ts';
import { rules as zuplo } from './zuplo.ts';

/** Every rule of the engine. */
export const catalogue: readonly Rule[] = [
  ...ably,
  ...abstractApi,
  ...abuseipdb,
  ...accuweather,
  ...activecampaign,
  ...adafruit,
  ...adobe,
  ...adyen,
  ...adzuna,
  ...africasTalking,
  ...aftership,
  ...age,
  ...agentConfig,
  ...agentops,
  ...agora,
  ...ai21,
  ...aikido,
  ...airbrake,
  ...airbyte,
  ...aircall,
  ...airflow,
  ...airship,
  ...airtable,
  ...airvisual,
  ...aiven,
  ...akamai,
  ...akeyless,
  ...alchemy,
  ...alconost,
  ...alegra,
  ...alephAlpha,
  ...aletheiaApi,
  ...algolia,
  ...alibabaCloud,
  ...alienvault,
  ...alpaca,
  ...alphaVantage,
  ...amadeus,
  ...amap,
  ...amazonSes,
  ...ambee,
  ...amplitude,
  ...anaconda,
  ...ankr,
  ...anthropic,
  ...anyscale,
  ...apacta,
  ...apiFootball,
  ...apiNinjas,
  ...api2cart,
  ...apideck,
  ...apiflash,
  ...apifonica,
  ...apify,
  ...apilayer,
  ...apolloIo,
  ...appfollow,
  ...applitools,
  ...appsignal,
  ...appsynergy,
  ...apptivo,
  ...appveyor,
  ...appwrite,
  ...arcjet,
  ...arduino,
  ...arize,
  ...arkose,
  ...artsy,
  ...asaas,
  ...asana,
  ...assemblyai,
  ...astronomer,
  ...atera,
  ...atlassian,
  ...audd,
  ...auth0,
  ...authentik,
  ...authorizeNet,
  ...authress,
  ...authzed,
  ...autodesk,
  ...autoklose,
  ...autopilot,
  ...avalara,
  ...avaza,
  ...aws,
  ...axiom,
  ...axonaut,
  ...aylien,
  ...ayrshare,
  ...azureDevops,
  ...azure,
  ...backblaze,
  ...baiduCloud,
  ...bamboohr,
  ...bandwidth,
  ...bannerbear,
  ...baremetrics,
  ...basecamp,
  ...baseten,
  ...beamer,
  ...beebole,
  ...beehiiv,
  ...besttime,
  ...betterAuth,
  ...betterStack,
  ...bigcommerce,
  ...billomat,
  ...binance,
  ...binaryedge,
  ...bitbar,
  ...bitbucket,
  ...bitcoin,
  ...bitcoinaverage,
  ...bitfinex,
  ...bitgo,
  ...bitly,
  ...bitmart,
  ...bitmex,
  ...bitquery,
  ...bitrise,
  ...bitstamp,
  ...bittrex,
  ...bitwarden,
  ...blablabus,
  ...blazemeter,
  ...blitapp,
  ...blizzard,
  ...blockfrost,
  ...blocknative,
  ...blockprotocol,
  ...blogger,
  ...bluesnap,
  ...blynk,
  ...bombbomb,
  ...boostnote,
  ...borgbase,
  ...box,
  ...braintree,
  ...braintrust,
  ...brandfetch,
  ...braveSearch,
  ...braze,
  ...brevo,
  ...brex,
  ...brightdata,
  ...browserbase,
  ...browserstack,
  ...browshot,
  ...buddyns,
  ...buf,
  ...buffer,
  ...bugherd,
  ...bugsnag,
  ...builderIo,
  ...buildkite,
  ...bulbul,
  ...bulksms,
  ...bullhorn,
  ...bungie,
  ...bunny,
  ...buttercms,
  ...buttondown,
  ...bwareLabs,
  ...bybit,
  ...caflou,
  ...calCom,
  ...calendarific,
  ...calendly,
  ...callrail,
  ...calorieninjas,
  ...campaignMonitor,
  ...campayn,
  ...canny,
  ...canva,
  ...capsulecrm,
  ...captaindata,
  ...carbonInterface,
  ...cartesia,
  ...carto,
  ...cashboard,
  ...cashfree,
  ...caspio,
  ...castle,
  ...cdn77,
  ...censusGov,
  ...census,
  ...censys,
  ...centralStationCrm,
  ...cerebras,
  ...chainstack,
  ...chargebee,
  ...chartmogul,
  ...chatfuel,
  ...chatwoot,
  ...checkly,
  ...checkoutCom,
  ...checkvist,
  ...chiefTools,
  ...chromatic,
  ...chronosphere,
  ...chutes,
  ...cicero,
  ...circleci,
  ...civo,
  ...clarifai,
  ...clay,
  ...clearbit,
  ...clerk,
  ...clickatell,
  ...clickhelp,
  ...clickhouse,
  ...clicksend,
  ...clickup,
  ...cliengo,
  ...clinchpad,
  ...clockify,
  ...clojars,
  ...close,
  ...cloudElements,
  ...cloudflare,
  ...cloudimage,
  ...cloudinary,
  ...cloudmersive,
  ...cloudns,
  ...cloudplan,
  ...cloudsmith,
  ...cloverly,
  ...cloze,
  ...clustdoc,
  ...cockroachdb,
  ...coda,
  ...codacy,
  ...codeClimate,
  ...codecov,
  ...codefresh,
  ...coder,
  ...coderabbit,
  ...cohere,
  ...coinapi,
  ...coinbase,
  ...coingecko,
  ...coinlayer,
  ...coinlib,
  ...coinmarketcap,
  ...coinpayments,
  ...comet,
  ...companyhub,
  ...composio,
  ...conekta,
  ...configCredentials,
  ...configcat,
  ...confluent,
  ...contentful,
  ...context7,
  ...convertkit,
  ...convex,
  ...copper,
  ...coralogix,
  ...corbado,
  ...couchbase,
  ...countly,
  ...courier,
  ...covalent,
  ...coveralls,
  ...cratesIo,
  ...crawlbase,
  ...crisp,
  ...cronitor,
  ...crossmint,
  ...crowdin,
  ...crowdstrike,
  ...crunchbase,
  ...cryptocompare,
  ...culqi,
  ...currencyCloud,
  ...currencyFreaks,
  ...currencyScoop,
  ...currencylayer,
  ...currents,
  ...cursor,
  ...customerIo,
  ...cyberarkConjur,
  ...cybersource,
  ...cypress,
  ...dagster,
  ...dailyCo,
  ...dandelion,
  ...dash0,
  ...dashlane,
  ...dataGov,
  ...databaseUrl,
  ...databox,
  ...databricks,
  ...datadog,
  ...datafire,
  ...datocms,
  ...dbt,
  ...debounce,
  ...deepgram,
  ...deepinfra,
  ...deepl,
  ...deepseek,
  ...deepsource,
  ...deezer,
  ...definedNetworking,
  ...delighted,
  ...delinea,
  ...deno,
  ...depot,
  ...deputy,
  ...deribit,
  ...descope,
  ...desec,
  ...detectlanguage,
  ...devcycle,
  ...devin,
  ...dgraph,
  ...dialpad,
  ...diffbot,
  ...dify,
  ...digitalocean,
  ...dingtalk,
  ...discogs,
  ...discord,
  ...disqus,
  ...ditto,
  ...dnsMadeEasy,
  ...dnsimple,
  ...dnspod,
  ...dockerHub,
  ...docusign,
  ...doppler,
  ...dotenvx,
  ...dovico,
  ...drip,
  ...dronahq,
  ...drone,
  ...dropbox,
  ...duckdns,
  ...duffel,
  ...dune,
  ...duo,
  ...dwolla,
  ...dynalist,
  ...dynatrace,
  ...dynu,
  ...e2b,
  ...easyInsight,
  ...easypost,
  ...ebay,
  ...edamam,
  ...edenai,
  ...efiBank,
  ...elasticApm,
  ...elasticEmail,
  ...elastic,
  ...elevenlabs,
  ...emailoctopus,
  ...enablex,
  ...endorLabs,
  ...enphase,
  ...env0,
  ...eodHistoricalData,
  ...epicGames,
  ...equinixMetal,
  ...ethereum,
  ...etherscan,
  ...ethplorer,
  ...etsy,
  ...eventbrite,
  ...everhour,
  ...evernote,
  ...exa,
  ...exchangeRateApi,
  ...exchangeRatesApi,
  ...exoscale,
  ...exotel,
  ...expo,
  ...facebook,
  ...faceplusplus,
  ...fakejson,
  ...fal,
  ...fast2sms,
  ...fastforex,
  ...fastly,
  ...fastspring,
  ...fauna,
  ...feedier,
  ...fetchrss,
  ...fibery,
  ...figma,
  ...fileIo,
  ...files,
  ...filestack,
  ...finage,
  ...financialModelingPrep,
  ...fingerprint,
  ...finicity,
  ...finnhub,
  ...firebase,
  ...firecrawl,
  ...fireworks,
  ...fitbit,
  ...fivetran,
  ...fixer,
  ...flagsmith,
  ...flatIo,
  ...fleetbase,
  ...flexport,
  ...flickr,
  ...flightapi,
  ...flightaware,
  ...flightstats,
  ...float,
  ...flutterwave,
  ...flyIo,
  ...formsite,
  ...fossa,
  ...foursquare,
  ...frameIo,
  ...freemius,
  ...freshbooks,
  ...freshdesk,
  ...freshworks,
  ...friendli,
  ...friendlyCaptcha,
  ...front,
  ...frontegg,
  ...ftx,
  ...fulcrum,
  ...fullstory,
  ...fusionauth,
  ...fxmarket,
  ...gandi,
  ...garmin,
  ...gateIo,
  ...gcore,
  ...geckoboard,
  ...gemfury,
  ...geminiExchange,
  ...generic,
  ...gengo,
  ...genius,
  ...geoapify,
  ...geocodify,
  ...geocodio,
  ...getblock,
  ...getemail,
  ...getemails,
  ...getgeoapi,
  ...getgist,
  ...getresponse,
  ...getsandbox,
  ...getstream,
  ...ghostInspector,
  ...ghost,
  ...giphy,
  ...gitbook,
  ...gitea,
  ...gitguardian,
  ...github,
  ...gitlab,
  ...gitpod,
  ...gitter,
  ...gladia,
  ...glassnode,
  ...gocanvas,
  ...gocardless,
  ...godaddy,
  ...gogs,
  ...gong,
  ...goodday,
  ...googleChat,
  ...googleCloud,
  ...gorgias,
  ...gotify,
  ...govukNotify,
  ...gradle,
  ...grafana,
  ...graphhopper,
  ...graylog,
  ...greenhouse,
  ...greptile,
  ...greynoise,
  ...groovehq,
  ...groq,
  ...growthbook,
  ...gtmetrix,
  ...guardian,
  ...gumroad,
  ...gupshup,
  ...guru,
  ...gusto,
  ...gyazo,
  ...happi,
  ...happyscribe,
  ...harness,
  ...harvest,
  ...hashicorpVault,
  ...hasura,
  ...haveibeenpwned,
  ...hcaptcha,
  ...healthchecksIo,
  ...heap,
  ...helicone,
  ...helius,
  ...hellosign,
  ...helpScout,
  ...helpcrunch,
  ...here,
  ...heroku,
  ...hetznerDns,
  ...hetzner,
  ...hexTechnologies,
  ...hex,
  ...highnote,
  ...hightouch,
  ...hiveage,
  ...homeAssistant,
  ...honeybadger,
  ...honeycomb,
  ...hookdeck,
  ...hootsuite,
  ...hotjar,
  ...html2pdf,
  ...httpAuth,
  ...huaweiCloud,
  ...hubspot,
  ...huggingFace,
  ...humanity,
  ...humanloop,
  ...hume,
  ...hunterIo,
  ...huobi,
  ...hybridAnalysis,
  ...hygraph,
  ...hyperbolic,
  ...hyperbrowser,
  ...hypertrack,
  ...ibmCloud,
  ...iconfinder,
  ...iexCloud,
  ...ifttt,
  ...imagekit,
  ...imagga,
  ...imgbb,
  ...imgix,
  ...imgur,
  ...impala,
  ...incidentIo,
  ...infisical,
  ...influxdb,
  ...infobip,
  ...infomaniak,
  ...infracost,
  ...infura,
  ...inngest,
  ...insightly,
  ...instabug,
  ...instagram,
  ...instamojo,
  ...instana,
  ...intercom,
  ...intra42,
  ...intrinio,
  ...intruder,
  ...intuit,
  ...invoiceocean,
  ...ionic,
  ...ip2location,
  ...ipdata,
  ...ipgeolocation,
  ...ipify,
  ...ipinfo,
  ...ipinfodb,
  ...ipquality,
  ...iterable,
  ...iyzico,
  ...jenkins,
  ...jetbrains,
  ...jfrog,
  ...jina,
  ...jotform,
  ...jsr,
  ...jumpcloud,
  ...juro,
  ...jwt,
  ...kaggle,
  ...kagi,
  ...kakao,
  ...kaleyra,
  ...kanbantool,
  ...keenio,
  ...keeper,
  ...keycdn,
  ...keycloak,
  ...kickbox,
  ...kinde,
  ...kissmetrics,
  ...kiteConnect,
  ...klarna,
  ...klaviyo,
  ...klipfolio,
  ...knock,
  ...kong,
  ...kontent,
  ...koyeb,
  ...krakenIo,
  ...kraken,
  ...kubernetesSecret,
  ...kubernetes,
  ...kucoin,
  ...kustomer,
  ...kylas,
  ...lambdaCloud,
  ...lambdatest,
  ...langfuse,
  ...langsmith,
  ...lark,
  ...last9,
  ...lastfm,
  ...lastpass,
  ...launchable,
  ...launchdarkly,
  ...leadfeeder,
  ...lemonSqueezy,
  ...lendflow,
  ...leonardoAi,
  ...lever,
  ...lexigram,
  ...librato,
  ...lighton,
  ...lightspeed,
  ...lightstep,
  ...line,
  ...linear,
  ...linkedin,
  ...linkpreview,
  ...linode,
  ...lithic,
  ...liveagent,
  ...livechat,
  ...livekit,
  ...livestorm,
  ...llamaCloud,
  ...lob,
  ...localazy,
  ...locationiq,
  ...logdna,
  ...logfire,
  ...loggly,
  ...logicmonitor,
  ...loginradius,
  ...logrocket,
  ...logto,
  ...logzio,
  ...lokalise,
  ...looker,
  ...loops,
  ...loyverse,
  ...luadns,
  ...lunchMoney,
  ...luno,
  ...m3o,
  ...mackerel,
  ...madkudu,
  ...magento,
  ...magicLink,
  ...magicbell,
  ...mailRu,
  ...mailboxlayer,
  ...mailchimp,
  ...mailerliteClassic,
  ...mailersend,
  ...mailgun,
  ...mailjet,
  ...mailmodo,
  ...mailosaur,
  ...mailsac,
  ...mailslurp,
  ...mailtrap,
  ...make,
  ...mandrill,
  ...manifest,
  ...mapbox,
  ...mapillary,
  ...mapquest,
  ...maptiler,
  ...marketaux,
  ...marketo,
  ...marketstack,
  ...marqeta,
  ...matomo,
  ...matrix,
  ...mattermost,
  ...mavenlink,
  ...maxio,
  ...maxmind,
  ...meaningcloud,
  ...meilisearch,
  ...meistertask,
  ...mem0,
  ...meraki,
  ...mercadoPago,
  ...mercury,
  ...mesibo,
  ...messagebird,
  ...messari,
  ...metaapi,
  ...metabase,
  ...metrilo,
  ...microsoftTeams,
  ...midise,
  ...midtrans,
  ...minimax,
  ...miro,
  ...missive,
  ...mistral,
  ...mixmax,
  ...mixpanel,
  ...modal,
  ...mode,
  ...modernTreasury,
  ...mollie,
  ...monday,
  ...mongodbAtlas,
  ...moonclerk,
  ...moonshot,
  ...moosend,
  ...moov,
  ...moralis,
  ...motherduck,
  ...mparticle,
  ...msg91,
  ...musixmatch,
  ...myintervals,
  ...n8n,
  ...nameCom,
  ...namecheap,
  ...naver,
  ...nebius,
  ...neo4j,
  ...neon,
  ...netatmo,
  ...netbird,
  ...nethunt,
  ...netlify,
  ...netsEasy,
  ...neutrinoapi,
  ...neverbounce,
  ...newRelic,
  ...newsapi,
  ...newscatcher,
  ...nftport,
  ...ngrok,
  ...nhost,
  ...nicereply,
  ...nightfall,
  ...nimble,
  ...nlpCloud,
  ...nomic,
  ...nomics,
  ...nordigen,
  ...northflank,
  ...noticeable,
  ...notion,
  ...novita,
  ...novu,
  ...nowpayments,
  ...nozbe,
  ...npm,
  ...ns1,
  ...ntfy,
  ...nuget,
  ...nutritionix,
  ...nvidia,
  ...nxCloud,
  ...nylas,
  ...nytimes,
  ...oanda,
  ...octopusDeploy,
  ...octopusEnergy,
  ...okta,
  ...okx,
  ...ollama,
  ...omdb,
  ...omise,
  ...omnisend,
  ...onelogin,
  ...onepagecrm,
  ...onepassword,
  ...onesignal,
  ...onfido,
  ...onfleet,
  ...onwater,
  ...oopspam,
  ...openExchangeRates,
  ...openVsx,
  ...openai,
  ...opencage,
  ...opengraphr,
  ...openrouter,
  ...openrouteservice,
  ...opensea,
  ...openuv,
  ...openweathermap,
  ...opsgenie,
  ...optimizely,
  ...oracleCloud,
  ...orcid,
  ...ory,
  ...oso,
  ...outreach,
  ...overloop,
  ...ovh,
  ...owlbot,
  ...packagecloud,
  ...packagist,
  ...paddle,
  ...pagarme,
  ...pagerduty,
  ...pagseguro,
  ...pandadoc,
  ...pandascore,
  ...papertrail,
  ...paralleldots,
  ...parsehub,
  ...parseur,
  ...particle,
  ...partnerstack,
  ...passbase,
  ...pastebin,
  ...patreon,
  ...paymoapp,
  ...paymongo,
  ...payoneer,
  ...paypal,
  ...paystack,
  ...paytm,
  ...payu,
  ...pdfshift,
  ...pendo,
  ...peopledatalabs,
  ...pepipost,
  ...percy,
  ...permitIo,
  ...perplexity,
  ...persona,
  ...pexels,
  ...philipsHue,
  ...phrase,
  ...pinata,
  ...pinecone,
  ...pingdom,
  ...pinterest,
  ...pipedream,
  ...pipedrive,
  ...pivotalTracker,
  ...pixabay,
  ...plaid,
  ...planetscale,
  ...planview,
  ...planyo,
  ...platformSh,
  ...plausible,
  ...plivo,
  ...plunk,
  ...polar,
  ...poloniex,
  ...polygonIo,
  ...polymarket,
  ...porkbun,
  ...portainer,
  ...portkey,
  ...postageapp,
  ...posthog,
  ...postman,
  ...postmark,
  ...powrbot,
  ...predibase,
  ...prefect,
  ...prisma,
  ...prismic,
  ...privateAi,
  ...privateKey,
  ...prodpad,
  ...productboard,
  ...promptlayer,
  ...propelauth,
  ...prospectIo,
  ...protocolsIo,
  ...pspdfkit,
  ...publicPrefix,
  ...pubnub,
  ...pulumi,
  ...purestake,
  ...pushbullet,
  ...pusher,
  ...pushover,
  ...pushy,
  ...pypi,
  ...qdrant,
  ...qiniu,
  ...qq,
  ...qualaroo,
  ...qualtrics,
  ...qualys,
  ...quandl,
  ...quay,
  ...qubole,
  ...quickmetrics,
  ...quicknode,
  ...quickpay,
  ...railway,
  ...ramp,
  ...rapid7,
  ...rapidapi,
  ...rapyd,
  ...ravenTools,
  ...rawg,
  ...raygun,
  ...razorpay,
  ...readme,
  ...rebrandly,
  ...recaptcha,
  ...recharge,
  ...recurly,
  ...reddit,
  ...redisCloud,
  ...refiner,
  ...render,
  ...repairshopr,
  ...replicate,
  ...replit,
  ...resend,
  ...restdb,
  ...restpack,
  ...retell,
  ...revAi,
  ...revampCrm,
  ...revenuecat,
  ...ringcentral,
  ...riotGames,
  ...rippling,
  ...ritekit,
  ...roaring,
  ...robinhood,
  ...roblox,
  ...roboflow,
  ...rocketChat,
  ...rocketreach,
  ...rollbar,
  ...roninApp,
  ...rootly,
  ...route4me,
  ...rownd,
  ...rubygems,
  ...rudderstack,
  ...runpod,
  ...runrunIt,
  ...sage,
  ...salesblink,
  ...salescookie,
  ...salesflare,
  ...salesforce,
  ...salesmate,
  ...saltEdge,
  ...sambanova,
  ...samsara,
  ...sanity,
  ...satismeter,
  ...saucelabs,
  ...scaleway,
  ...scalingo,
  ...scalyr,
  ...scoutApm,
  ...scrapeowl,
  ...scraperapi,
  ...scraperbox,
  ...scrapersite,
  ...scrapfly,
  ...scrapingant,
  ...scrapingbee,
  ...screenshotapi,
  ...secr,
  ...securitytrails,
  ...segment,
  ...selectpdf,
  ...semaphoreCi,
  ...sematext,
  ...semgrep,
  ...sendbird,
  ...sendgrid,
  ...sendowl,
  ...sendpulse,
  ...sendy,
  ...sentimentInvestor,
  ...sentinelone,
  ...sentry,
  ...serpapi,
  ...serper,
  ...serphouse,
  ...settlemint,
  ...sezzle,
  ...sheety,
  ...sherpadesk,
  ...shipday,
  ...shippo,
  ...shipstation,
  ...shodan,
  ...shopify,
  ...shortcut,
  ...shotstack,
  ...shutterstock,
  ...sidekiq,
  ...signalSciences,
  ...signalwire,
  ...signaturit,
  ...signupgenius,
  ...signwell,
  ...sigopt,
  ...siliconflow,
  ...simfin,
  ...simpleAnalytics,
  ...simplesat,
  ...simplynoted,
  ...simvoly,
  ...sinch,
  ...sindri,
  ...singlestore,
  ...sirv,
  ...site24x7,
  ...siteleaf,
  ...skrapp,
  ...skybiometry,
  ...slack,
  ...smartling,
  ...smartsheet,
  ...smartthings,
  ...smarty,
  ...smooch,
  ...smtp2go,
  ...snapchat,
  ...snipcart,
  ...snowflake,
  ...snyk,
  ...socketSecurity,
  ...solana,
  ...solarwinds,
  ...sonarqube,
  ...sonatype,
  ...soundcloud,
  ...sourcegraph,
  ...spacelift,
  ...sparkloop,
  ...sparkpost,
  ...split,
  ...splunk,
  ...spoonacular,
  ...sportmonks,
  ...sportradar,
  ...spotify,
  ...spreedly,
  ...squadcast,
  ...square,
  ...squarespace,
  ...sslmate,
  ...stability,
  ...stackpath,
  ...statsig,
  ...statuscake,
  ...statuspage,
  ...steam,
  ...stipop,
  ...stitch,
  ...storecove,
  ...stormglass,
  ...storyblok,
  ...strapi,
  ...strava,
  ...streak,
  ...stripe,
  ...stripo,
  ...stytch,
  ...sugester,
  ...sumoLogic,
  ...sumsub,
  ...sumup,
  ...supabase,
  ...supernotes,
  ...supertokens,
  ...surveyanyplace,
  ...surveybot,
  ...surveymonkey,
  ...surveysparrow,
  ...survicate,
  ...svix,
  ...swaggerhub,
  ...swell,
  ...swiftype,
  ...tLy,
  ...tableau,
  ...tailscale,
  ...tallyfy,
  ...tatum,
  ...tavily,
  ...tawk,
  ...taxjar,
  ...teachable,
  ...teamcity,
  ...teamgate,
  ...teamwork,
  ...technicalAnalysisApi,
  ...tefter,
  ...telegram,
  ...telegraph,
  ...telesign,
  ...teller,
  ...telnyx,
  ...tenable,
  ...tencentCloud,
  ...tenderly,
  ...tenor,
  ...termii,
  ...terraformCloud,
  ...tesla,
  ...text2data,
  ...textmagic,
  ...theOddsApi,
  ...thingsboard,
  ...thingspeak,
  ...thinkific,
  ...thirdweb,
  ...thousandeyes,
  ...threatbook,
  ...thunderstore,
  ...ticketmaster,
  ...tigris,
  ...tiingo,
  ...tiktok,
  ...timely,
  ...timescale,
  ...timezoneapi,
  ...tines,
  ...tink,
  ...tinybird,
  ...tinypng,
  ...tmdb,
  ...tmetric,
  ...todoist,
  ...together,
  ...toggl,
  ...tokbox,
  ...tomorrowIo,
  ...tomtom,
  ...tradier,
  ...transifex,
  ...transloadit,
  ...travelpayouts,
  ...travisCi,
  ...trello,
  ...triggerDev,
  ...truelayer,
  ...tumblr,
  ...turborepo,
  ...turnstile,
  ...turso,
  ...twelveData,
  ...twilio,
  ...twingate,
  ...twist,
  ...twitch,
  ...twitter,
  ...twoCaptcha,
  ...twoCheckout,
  ...tyk,
  ...tyntec,
  ...typeform,
  ...typesense,
  ...typetalk,
  ...ubidots,
  ...unity,
  ...unkey,
  ...unleash,
  ...unplugg,
  ...unsplash,
  ...unstructured,
  ...untappd,
  ...upcdatabase,
  ...upcloud,
  ...uplead,
  ...uploadIo,
  ...uploadcare,
  ...uploadthing,
  ...upstage,
  ...upstash,
  ...uptimeRobot,
  ...upwave,
  ...urlPassword,
  ...urlscan,
  ...userfront,
  ...uservoice,
  ...vapi,
  ...vastAi,
  ...vatstack,
  ...vercel,
  ...verimail,
  ...veriphone,
  ...versioneye,
  ...viber,
  ...victorops,
  ...vimeo,
  ...virustotal,
  ...visualcrossing,
  ...vk,
  ...voicegain,
  ...volcengine,
  ...vonage,
  ...vouchery,
  ...voyage,
  ...vpnapi,
  ...vultr,
  ...vyte,
  ...wakatime,
  ...walkscore,
  ...wasabi,
  ...wavefront,
  ...weatherapi,
  ...weatherbit,
  ...weaviate,
  ...web3Storage,
  ...webex,
  ...webflow,
  ...webscraperIo,
  ...webscrapingAi,
  ...wechatPay,
  ...wechat,
  ...wecom,
  ...weibo,
  ...weightsAndBiases,
  ...wepay,
  ...what3words,
  ...whoisxml,
  ...whoxy,
  ...windsurf,
  ...wise,
  ...wistia,
  ...wix,
  ...wiz,
  ...woocommerce,
  ...woopra,
  ...wordpress,
  ...workato,
  ...workos,
  ...worksnaps,
  ...workstack,
  ...worldcoinindex,
  ...worldpay,
  ...worldweatheronline,
  ...wrike,
  ...writer,
  ...xai,
  ...xata,
  ...xendit,
  ...xero,
  ...yandexCloud,
  ...yandex,
  ...yelp,
  ...yodlee,
  ...yookassa,
  ...youCom,
  ...youneedabudget,
  ...yousign,
  ...youtube,
  ...yubico,
  ...zabbix,
  ...zapier,
  ...zeabur,
  ...zendesk,
  ...zenkit,
  ...zenodo,
  ...zenrows,
  ...zenscrape,
  ...zenserp,
  ...zep,
  ...zeplin,
  ...zerobounce,
  ...zerotier,
  ...zhipu,
  ...zilliz,
  ...zipapi,
  ...zipcodeapi,
  ...zitadel,
  ...zoho,
  ...zonkafeedback,
  ...zoom,
  ...zulip,
  ...zuora,
  ...zuplo,
];
