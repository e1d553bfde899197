"""Names that are used where the search for dead code does not look."""
# ruff: noqa: B018, F821

# Settings, read by Django and its packages
_.ALLOWED_HOSTS
_.CONTENT_SECURITY_POLICY
_.CSRF_FAILURE_VIEW
_.CSRF_HEADER_NAME
_.CSRF_USE_SESSIONS
_.DATABASES
_.DATA_UPLOAD_MAX_MEMORY_SIZE
_.DEBUG
_.DEFAULT_AUTO_FIELD
_.FILE_UPLOAD_HANDLERS
_.FILE_UPLOAD_PERMISSIONS
_.INSTALLED_APPS
_.LANGUAGE_CODE
_.LOCALE_PATHS
_.LOGGING
_.MESSAGE_STORAGE
_.MIDDLEWARE
_.MODE
_.ROOT_URLCONF
_.SECRET_KEY
_.SECURE_CONTENT_TYPE_NOSNIFF
_.SECURE_CROSS_ORIGIN_OPENER_POLICY
_.SECURE_REFERRER_POLICY
_.SESSION_COOKIE_AGE
_.SESSION_COOKIE_HTTPONLY
_.SESSION_COOKIE_NAME
_.SESSION_COOKIE_SAMESITE
_.SILENCED_SYSTEM_CHECKS
_.STATIC_URL
_.TASKS
_.TEMPLATES
_.TIME_ZONE
_.USE_I18N
_.USE_TZ
_.WHITENOISE_AUTOREFRESH
_.WHITENOISE_MAX_AGE
_.WHITENOISE_USE_FINDERS
_.WSGI_APPLICATION
_.X_FRAME_OPTIONS

# What Django calls or reads by name: apps, migrations, models, addresses, middleware, uploads
_.CoreConfig
_.CustodyConfig
_.IntakeConfig
_.LessonsConfig
_.LimitedUpload
_.OpeningsConfig
_.PlanConfig
_.WebConfig
_.abstract
_.as_the_person_reads
_.one_page_at_a_time
_.boundary
_.careful_headers
_.constraints
_.csrf
_.dependencies
_.file_complete
_.file_size
_.handle_raw_input
_.handler400
_.handler403
_.handler404
_.handler500
_.indexes
_.initial
_.input_data
_.only_own_hosts
_.only_own_pages
_.only_who_was_let_in
_.operations
_.ordering
_.receive_data_chunk
_.urlpatterns
_.verbose_name_plural

# Choices that a person makes on a page
_.ALOUD
_.BADLY
_.CAREERS
_.COLD
_.DARK
_.DIRECT
_.EMPLOYER
_.EMPLOYER_BLAND
_.LIGHT
_.NEITHER
_.NOT_MINE
_.QUESTIONS
_.REFERRAL
_.STORIES
_.SYSTEM
_.UNKNOWABLE
_.UNSAID
_.WELL

# What templates name
_.adds_to_something
_.cannot
_.may_ask_again
_.on_the_whole
_.told_words
_.whom
_.backups_count
_.percent
_.quota
_.above
_.before_curve
_.breakable
_.changed
_.channel
_.comes_twice
_.desc
_.done
_.foot
_.is_quoted
_.is_typed_in
_.done_x
_.icon
_.is_follow_up
_.is_last
_.level_name
_.level_words
_.link_host
_.long_day
_.mailto
_.marked
_.meant_x
_.next_opening
_.next_what
_.page_fonts
_.page_rules
_.prepared_read
_.subject_id
_.subject_kind
_.sure_words
_.table_high
_.table_low
_.table_value
_.telephone
_.ticks
_.why_words
_.x
_.y

# Forms: what Django asks them for
_.attrs
_.bonus_of
_.bonus_sure
_.clean_currency
_.clean_file
_.clean_word
_.clean_high
_.clean_low
_.clean_on
_.clean_value
_.equity_sure
_.equity_years
_.input_type
_.medium
_.model
_.pension_of
_.motivation_on
_.motivation_own
_.pension_sure
_.skill_on
_.skill_own
_.text_size
_.widget
_.widgets

# Commands, found by name when they are called
_.doctor
_.exit_code
_.format_commands
_.get_command
_.import_
_.inspect
_.manage
_.open_
_.back_up
_.rejection
_.verify

# What the web server calls
_.load_config

# What templates read of requirements beside the record, and of a profile
_.MatchingConfig
_.copied
_.how
_.is_name
_.is_shown
_.musts_say
_.nices_say
_.said_on

# Public names of the engine that no page shows yet
_.bears_on
_.below_average
_.compared_in
_.with_changes
_.is_spare
_.new_stories
_.next_start
_.proposals

# A type that stands in quotes
_.StrPromise

# Named in the settings for the logs
_.WithoutWords
_.formatException

# What the maker of fonts reads
_.flavor
_.hinting

# Choices and columns that the framework reads, apps, migrations, and what templates and the
# server's settings name
_.ASIDE
_.CENTRE
_.CoachingConfig
_.asked_on
_.clean_letter_channel
_.last_opened_at
_.token_digest
_.ExamplesConfig
_.IN_PERSON
_.LARGE
_.LARGEST
_.NORMAL
_.PatientWorker
_.ROLE
_.SearchConfig
_.TEST
_.VIDEO
_.auto_now_add
_.bilateral
_.cancel_asked
_.clean_tags
_.converted
_.field_classes
_.heartbeat_at
_.help_texts
_.lookup_name
_.nr_conns
_.of_the_person
_.output_field
_.q
_.rates_on
_.schema_editor
_.shows
_.choose
_.stage_name
_.started_at
_.trade
_.worker

# Progress: choices, and what its templates read
_.GOVERNMENT
_.GRADUATE
_.HOURLY
_.OutlookConfig
_.edges
_.half_by
_.sliders
_.tied
_.words_x

# Links: what the settings of their listener name, what it hands to the log, and its command
_.DATA_UPLOAD_MAX_NUMBER_FIELDS
_.WithoutAddresses
_.exc_text
_.listed_nowhere
_.msg
_.off
_.only_own_forms
_.only_own_names
_.only_small_forms
_.only_so_often

# What the reader of skills is asked by whoever reads postings and matches them
_.embed
_.skill_spans
_.skills_in
# The record: its app, what its templates and its chart read, and what Django asks a field for
_.RecordConfig
_.baseline
_.in_a_line
_.notches
_.prepare_value
_.sure_width
_.takes_more

# A CV that is brought in: asked for by its templates, and by Django's own
_.brief_words
_.fact_dates
_.field_words
_.help_text
_.is_unsure
