"""Spanish words of postings and the English ones that stand for them, stems where endings vary."""

WORDS = """
a=to acompañar=accompany adaptación=adaptation adaptarse=adapt además=also al=to-the alemán=german
almacén=warehouse alta=high alto=high amabilidad=friendliness amable=friendly ambiente=environment
analizar=analyse analítica=analytical analítico=analytical antes=before análisis=analysis
apoyar=support apoyo=support aprender=learn aprendizaje=learning aptitud=aptitude
aptitudes=aptitudes archivo=filing asegurar=ensure asesoramiento=advice asesorar=advise así=thus
atención=attention atender=serve autonomía=independence autónoma=independent autónomo=independent
avanzada=advanced avanzado=advanced averías=faults ayuda=help ayudar=help año=year años=years
bajo=under banca=banking base=base bases=bases bien=well bilingüe=bilingual buena=good buenas=good
bueno=good buenos=good busca=seeks buscamos=seek básico=basic básicos=basic cada=each caja=till
calidad=quality camarero=waiter capacidad=ability capacidades=abilities carnet=licence
carné=licence carretilla=forklift carretillero=forklift-driver carta=letter catalán=catalan
certificación=certification certificado=certificate cliente=customer clientes=customers
cocina=cooking cocinar=cook cocinero=cook colaboración=collaboration colaborar=collaborate
comercial=sales comercio=commerce como=as compañeros=colleagues competencia=competence
competencias=skills compra=purchasing compras=purchasing comprometida=committed
comprometido=committed compromiso=commitment comunicación=communication comunicar=communicate
comunicativas=communication con=with conducción=driving conducir=drive conductor=driver
conocer=know conoces=know conocimiento=knowledge conocimientos=knowledge construcción=construction
construir=build contabilidad=accounting contable=accounting contratación=hiring contrato=contract
contribuir=contribute control=control controlar=check coordinación=coordination
coordinar=coordinate creación=creation crear=create creativa=creative creatividad=creativity
creativo=creative cualidades=qualities cuidado=care cuidados=care cuidar=care curiosidad=curiosity
cómo=how datos=data de=of debe=must deber=must deberá=must decisiones=decisions decisión=decision
del=of-the demostrable=demonstrable departamento=department derecho=law desarrollador=developer
desarrollar=develop desarrollo=development desde=since deseable=desirable después=after
detalle=detail digital=digital dinámica=dynamic dinámico=dynamic dirección=management
dirigir=direct diseñar=design diseño=design disponibilidad=availability disponible=available
documentación=documentation documentar=document dominar=master dominio=command donde=where
durante=during día=day e=and efectuar=perform ejecución=execution ejecutar=execute el=the
elaboración=preparation elaborar=prepare electricidad=electricity electricista=electrician
electrónica=electronics eléctrico=electrical empatía=empathy empleados=employees empleo=job
empresa=company empresas=companies en=in enfermera=nurse enfermero=nurse enfermería=nursing
enseñanza=teaching enseñar=teach entre=between entrega=delivery enviar=send equipo=team
equipos=teams equivalente=equivalent eres=are es=is escribir=write escrita=written escrito=written
escucha=listening escuela=school español=spanish esta=this estar=be estas=these este=this
estos=these estrés=stress estudiante=student estudios=studies está=is estás=are
evaluación=assessment evaluar=assess excelente=excellent excelentes=excellent
experiencia=experience experto=expert fabricación=manufacturing facturación=invoicing
facturas=invoices familia=family familias=families financiera=financial financiero=financial
finanzas=finance fiscal=tax flexibilidad=flexibility flexible=flexible fluidez=fluency
fluido=fluent fontanería=plumbing formación=training formar=train francés=french fuerte=strong
funciones=tasks función=task fábrica=factory garantizar=ensure gestionar=manage gestión=management
grado=degree gran=great grande=large grupo=group gusta=like habilidad=skill habilidades=skills
hablado=spoken hablar=speak hacia=towards hasta=until herramienta=tool herramientas=tools
higiene=hygiene horario=hours hospital=hospital hostelería=hospitality humanos=human
idioma=language idiomas=languages implantar=implement implementación=implementation
implementar=implement imprescindible=essential impuestos=taxes informe=report informes=reports
informática=computing ingeniero=engineer ingeniería=engineering inglés=english
iniciativa=initiative internacional=international jornada=hours jurídico=legal la=the las=the
leer=read legal=legal lengua=language lenguajes=languages licenciatura=degree liderar=lead
liderazgo=leadership limpiar=clean limpieza=cleaning lo=it logística=logistics los=the
manejar=handle manejo=handling mantener=maintain mantenimiento=maintenance maquinaria=machinery
mayores=elderly mecánica=mechanics mecánico=mechanic medio=environment mejora=improvement
mejorar=improve menos=less mercado=market mercancía=goods mercancías=goods mes=month meses=months
mismo=same montaje=assembly motivación=motivation motivada=motivated motivado=motivated muy=very
máquina=machine máquinas=machines más=more máster=master médica=medical médico=medical
mínima=minimum mínimo=minimum necesaria=necessary necesario=necessary negociación=negotiation
negociar=negotiate nivel=level niño=child niños=children normas=standards normativa=regulations
nosotros=we nuestra=our nuestras=our nuestro=our nuestros=our nueva=new nuevas=new nuevo=new
nuevos=new nóminas=payroll o=or objetivo=goal objetivos=goals obligatorio=mandatory
obra=construction-site obras=works oferta=offer ofimática=office-software ofrece=offers
ofrecemos=offer optimización=optimisation optimizar=optimise oral=oral ordenador=computer
organización=organisation organizada=organised organizado=organised organizar=organise
orientación=orientation orientada=oriented orientado=oriented otras=other otros=other
paciencia=patience paciente=patient pacientes=patients para=for participación=participation
participar=participate pedido=order pedidos=orders perfil=profile permiso=permit pero=but
persona=person personal=staff personas=people planificación=planning planificar=plan poder=be-able
por=by porque=because presentaciones=presentations presentación=presentation presentar=present
presión=pressure presupuesto=budget presupuestos=budgets prevención=prevention primer=first
primera=first prioridades=priorities priorizar=prioritise proactiva=proactive
proactividad=proactivity proactivo=proactive problema=problem problemas=problems
procedimientos=procedures proceso=process procesos=processes producción=production
producto=product productos=products programa=program programación=programming programar=program
programas=programs proveedor=supplier proveedores=suppliers proyecto=project proyectos=projects
publicidad=advertising puede=can puedes=can puesto=position puntual=punctual
puntualidad=punctuality público=public que=that quien=who quieres=want realización=carrying-out
realizar=carry-out recursos=resources red=network redacción=writing redactar=write redes=networks
registrar=record registro=record reparaciones=repairs reparación=repair reparar=repair
reparto=delivery requerida=required requerido=required requiere=requires requisito=requirement
requisitos=requirements resolución=solving resolver=solve responsabilidad=responsibility
responsabilidades=responsibilities responsable=responsible resultado=result resultados=results
riesgos=risks saber=know-how sabes=know salario=salary salud=health se=oneself sector=sector
seguimiento=monitoring seguridad=safety seguros=insurance según=according-to selección=selection
semana=week ser=be serio=serious servicio=service servicios=services será=will-be si=if
similar=similar sin=without sistema=system sistemas=systems sobre=on social=social sociales=social
socios=partners soldadura=welding soldar=weld son=are su=your supervisar=supervise
supervisión=supervision sus=your sólida=solid sólidos=solid también=also tarea=task tareas=tasks
teletrabajo=remote-work tenemos=have tener=have tengas=have tienda=shop tiene=has tienes=have
titulación=degree titulado=graduate toda=all todas=all todo=all todos=all toma=making
trabajar=work trabajas=work trabajo=work transporte=transport tratamiento=treatment tu=your
tus=your técnica=technical técnicas=techniques técnico=technical título=degree tú=you u=or un=a
una=a unas=some universidad=university universitaria=university unos=some usted=you usuarios=users
vacaciones=holiday valorable=valued valorará=will-be-valued varios=several velar=ensure
vendedor=salesperson vender=sell venta=sales ventas=sales verificar=verify viajar=travel web=web
y=and ámbito=field área=area
"""

# What is added to a stem, longest first.
ENDINGS = ("mente", "es", "as", "os", "s")
