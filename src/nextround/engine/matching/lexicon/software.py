"""Names of languages, tools and ways of working in software."""

NAMES = """
java = jdk, jvm, j2ee, java ee, jakarta ee
javascript = js, ecmascript, java script, es6
typescript = TS > javascript
python = python3 > scripting
c sharp = c#, csharp > dot net
c plus plus = c++, cpp
c language = C, ansi c
go language = Go, golang
rust language = Rust
swift language = Swift > ios
kotlin = > jvm languages
scala = Scala > jvm languages
ruby = > scripting
ruby on rails = Rails, ror > ruby, web development
php = php8, php7 > web development
laravel = > php
symfony = > php
perl = > scripting
r language = R, rstudio > statistics
matlab = simulink
vba = visual basic for applications, excel macros, makros > scripting
cobol = mainframe cobol
abap = > sap
shell scripting = bash, Shell, zsh, shell skripte, scripts shell, powershell > scripting
scripting = skripting, scripting languages, skriptsprachen
jvm languages = jvm
dot net = .net, dotnet, net core, .net core, asp net, asp .net
spring framework = Spring, spring boot, springboot, spring mvc > java
hibernate = jpa, orm > java
node js = nodejs > javascript
react = reactjs, react js, next js, nextjs > javascript, frontend
react native = > react, mobile development
angular = angularjs, angular js > javascript, frontend
vue = vuejs, vue js, nuxt > javascript, frontend
svelte = > javascript, frontend
jquery = > javascript
html = html5, xhtml > web development
css = css3, scss, sass, less css, tailwind > web development
frontend = front end, frontend entwicklung, développement front > web development
backend = back end, server side, serverside
full stack = fullstack > frontend, backend
web development = webentwicklung, web entwicklung, développement web, desarrollo web, web
  applications
mobile development = mobile apps, app entwicklung, développement mobile, desarrollo móvil
ios = ios development, xcode > mobile development
android = android studio > mobile development
flutter = Dart > mobile development
sql = structured query language, sql queries, sql abfragen > databases
postgresql = postgres, postgre, psql > sql, relational databases
mysql = mariadb > sql, relational databases
oracle database = oracle db, oracle datenbank, pl sql, plsql > sql, relational databases
sql server = mssql, ms sql, t sql, tsql > sql, relational databases
sqlite = > sql, relational databases
relational databases = rdbms, relationale datenbanken, bases de données relationnelles > databases
nosql = no sql, document databases > databases
mongodb = mongo > nosql
cassandra = > nosql
dynamodb = > nosql, amazon web services
redis = > nosql
databases = database, dbms, datenbank, datenbanken, base de données, base de datos
elasticsearch = elastic search, elk, opensearch, kibana
graphql = graph ql > apis
rest apis = REST, restful, rest api, rest apis > apis
soap services = SOAP, soap api > apis
apis = api, schnittstellen, application programming interface, interfaces de programmation
microservices = micro services, service oriented architecture, soa
message queues = kafka, rabbitmq, activemq, sqs, messaging
apache kafka = kafka > message queues
web services = webservices, servicios web
object oriented programming = oop, object oriented, objektorientierte programmierung
functional programming = funktionale programmierung, haskell, clojure, elixir
"""

AROUND = """
amazon web services = aws, ec2, s3, lambda functions > cloud
microsoft azure = azure > cloud
google cloud = gcp, google cloud platform, bigquery > cloud
cloud = cloud computing, cloud technologies, cloud services
docker = dockerfile, docker compose, podman > containers
kubernetes = k8s, EKS, AKS, gke, openshift, Helm > containers
containers = containerisation, container technologies, containertechnologien, conteneurs
infrastructure as code = iac
terraform = opentofu, pulumi, cloudformation > infrastructure as code
ansible = > infrastructure as code
continuous integration = CI, ci cd, cicd, continuous delivery, continuous deployment, build
  pipelines
jenkins = > continuous integration
gitlab ci = gitlab > continuous integration, git
github actions = > continuous integration, git
circleci = circle ci > continuous integration
teamcity = Bamboo > continuous integration
git = github, gitlab, bitbucket > version control
version control = source control, versionsverwaltung, gestion de versions, svn, subversion
devops = dev ops, sre, site reliability engineering, platform engineering
linux = unix, ubuntu, debian, red hat, rhel, centos
windows server = active directory > system administration
system administration = sysadmin, systemadministration, administration système, administración
  sistemas
networking = networks, netzwerktechnik, netzwerke, tcp ip, réseaux, redes, cisco
information security = it security, cyber security, cybersecurity, it sicherheit, cybersécurité
penetration testing = pentesting, pen testing > information security
monitoring = observability, prometheus, grafana, nagios, datadog, splunk
test automation = automated testing, automated tests, testautomatisierung, selenium, Cypress
unit testing = unit tests, junit, pytest, Jest, tdd, test driven development > software testing
software testing = qa testing, quality assurance testing, softwaretest, tests logiciels, pruebas
  software
test driven development = tdd > unit testing
agile = agile methodologies, agile methods, agile methoden, agilité, agil, scaled agile
scrum = scrum master, sprints, sprint planning > agile
kanban = > agile
jira = atlassian, confluence
machine learning = ML, maschinelles lernen, apprentissage automatique, aprendizaje automático
deep learning = neural networks, neuronale netze, pytorch, tensorflow, keras > machine learning
natural language processing = nlp, llm, large language models > machine learning
computer vision = image recognition, bildverarbeitung > machine learning
scikit learn = sklearn > machine learning, python
pandas = numpy, scipy > python, data analysis
apache spark = Spark, pyspark > big data
hadoop = Hive, mapreduce > big data
big data = data lake, data warehouse, data warehousing
etl = ELT, data pipelines, datenpipelines, airflow, dbt > data engineering
data engineering = data engineer, datenengineering
data science = data scientist > data analysis
data analysis = data analytics, datenanalyse, analyse de données, análisis datos, data analyst
business intelligence = bi tools, power bi, Tableau, qlik, Looker > data analysis
power bi = powerbi > business intelligence
tableau = > business intelligence
data visualisation = data viz, dashboards, datenvisualisierung, visualisation de données
statistics = statistical analysis, statistik, statistiques, estadística, spss, stata
spss = > statistics
software engineer = software developer, softwareentwickler, softwareentwicklung, software
  development, software engineering, développeur logiciel, développement logiciel, desarrollador
  software, desarrollo software, programmer, programmierer, programación, anwendungsentwickler,
  fachinformatiker anwendungsentwicklung, application development, développeur, desarrollador ~
  computer science
software architecture = software architect, softwarearchitektur, architecture logicielle, design
  patterns
embedded systems = embedded, firmware, eingebettete systeme, systèmes embarqués, sistemas
  embebidos
user experience = ux, ux design, user experience design, usability, user research
user interface = ui, ui design, interface design
figma = sketch app, adobe xd > user interface
computer science = informatics, informatik, informatique, informática, computing, CS degree
information technology = IT, edv, TIC, tecnología información, informationstechnik
it support = helpdesk, help desk, service desk, first level support, second level support,
  technical support, soporte técnico, support informatique, anwendersupport
itil = it service management, itsm
servicenow = service now > itil
"""
