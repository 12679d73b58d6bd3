CREATE TABLE "analyses" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "analyses_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"article" uuid NOT NULL,
	"engine" text NOT NULL,
	"words" integer NOT NULL,
	"genre" text,
	"genre_p" double precision,
	"genre_reason" text,
	"outlet_words" integer,
	"outlet_direct_words" integer,
	"structure" json NOT NULL,
	CONSTRAINT "analyses_article_engine" UNIQUE("article","engine")
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"outlet" uuid NOT NULL,
	"title" text,
	"byline" text,
	"text" text NOT NULL,
	"hash" text NOT NULL,
	"lang" text NOT NULL,
	"date" date,
	"provenance" jsonb NOT NULL,
	"invented" boolean DEFAULT false NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	"title_folded" text,
	"searchable" text NOT NULL,
	CONSTRAINT "articles_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "attributions" (
	"analysis" integer NOT NULL,
	"position" integer NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"type" text NOT NULL,
	"within" integer,
	"source_start" integer,
	"source_end" integer,
	"source_text" text,
	"source_name" text,
	"source_kind" text,
	"source_role" text,
	"cue_start" integer,
	"cue_end" integer,
	"cue_text" text,
	"cue_lemma" text,
	"cue_stance" text,
	"content" json NOT NULL,
	"words" integer,
	"direct_words" integer,
	CONSTRAINT "attributions_analysis_position_pk" PRIMARY KEY("analysis","position")
);
--> statement-breakpoint
CREATE TABLE "current_engine" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"engine" text NOT NULL,
	CONSTRAINT "current_engine_one_row" CHECK ("current_engine"."only")
);
--> statement-breakpoint
CREATE TABLE "engines" (
	"hash" text PRIMARY KEY NOT NULL,
	"version" text NOT NULL,
	"first_seen" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "findings" (
	"analysis" integer NOT NULL,
	"analyser" text NOT NULL,
	"position" integer NOT NULL,
	"rule" text NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"voice" text NOT NULL,
	"attribution" integer,
	"weight" double precision,
	"params" json,
	CONSTRAINT "findings_analysis_analyser_position_pk" PRIMARY KEY("analysis","analyser","position")
);
--> statement-breakpoint
CREATE TABLE "outlets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"name_folded" text NOT NULL,
	"invented" boolean DEFAULT false NOT NULL,
	CONSTRAINT "outlets_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "scores" (
	"analysis" integer NOT NULL,
	"score" text NOT NULL,
	"kind" text NOT NULL,
	"value" double precision,
	"count" double precision,
	"out_of" double precision,
	"reason" text,
	CONSTRAINT "scores_analysis_score_pk" PRIMARY KEY("analysis","score")
);
--> statement-breakpoint
CREATE TABLE "targets" (
	"analysis" integer NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"mentions" json NOT NULL,
	"outlet_stance" text NOT NULL,
	"outlet_score" double precision NOT NULL,
	"outlet_evidence" json NOT NULL,
	"holders" json NOT NULL,
	CONSTRAINT "targets_analysis_position_pk" PRIMARY KEY("analysis","position")
);
--> statement-breakpoint
ALTER TABLE "analyses" ADD CONSTRAINT "analyses_article_articles_id_fk" FOREIGN KEY ("article") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "analyses" ADD CONSTRAINT "analyses_engine_engines_hash_fk" FOREIGN KEY ("engine") REFERENCES "public"."engines"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_outlet_outlets_id_fk" FOREIGN KEY ("outlet") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attributions" ADD CONSTRAINT "attributions_analysis_analyses_id_fk" FOREIGN KEY ("analysis") REFERENCES "public"."analyses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "current_engine" ADD CONSTRAINT "current_engine_engine_engines_hash_fk" FOREIGN KEY ("engine") REFERENCES "public"."engines"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_analysis_analyses_id_fk" FOREIGN KEY ("analysis") REFERENCES "public"."analyses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_attribution" FOREIGN KEY ("analysis","attribution") REFERENCES "public"."attributions"("analysis","position") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_analysis_analyses_id_fk" FOREIGN KEY ("analysis") REFERENCES "public"."analyses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_analysis_analyses_id_fk" FOREIGN KEY ("analysis") REFERENCES "public"."analyses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "analyses_engine" ON "analyses" USING btree ("engine");--> statement-breakpoint
CREATE INDEX "articles_outlet" ON "articles" USING btree ("outlet");--> statement-breakpoint
CREATE INDEX "articles_date" ON "articles" USING btree ("date");--> statement-breakpoint
CREATE INDEX "articles_added_at" ON "articles" USING btree ("added_at");--> statement-breakpoint
CREATE INDEX "attributions_source_name" ON "attributions" USING hash ("source_name");--> statement-breakpoint
CREATE INDEX "findings_by_attribution" ON "findings" USING btree ("analysis","attribution");--> statement-breakpoint
CREATE INDEX "targets_name" ON "targets" USING hash ("name");--> statement-breakpoint
CREATE VIEW "public"."current_analyses" AS (select "analyses"."id", "analyses"."article", "analyses"."engine", "analyses"."words", "analyses"."genre", "analyses"."genre_p", "analyses"."genre_reason", "analyses"."outlet_words", "analyses"."outlet_direct_words", "analyses"."structure" from "analyses" inner join "current_engine" on "current_engine"."engine" = "analyses"."engine");