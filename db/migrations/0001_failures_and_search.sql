CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE TABLE "failures" (
	"article" uuid NOT NULL,
	"engine" text NOT NULL,
	"code" text NOT NULL,
	CONSTRAINT "failures_article_engine_pk" PRIMARY KEY("article","engine")
);
--> statement-breakpoint
ALTER TABLE "failures" ADD CONSTRAINT "failures_article_articles_id_fk" FOREIGN KEY ("article") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "failures" ADD CONSTRAINT "failures_engine_engines_hash_fk" FOREIGN KEY ("engine") REFERENCES "public"."engines"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "articles_searchable" ON "articles" USING gin ("searchable" gin_trgm_ops);--> statement-breakpoint
CREATE VIEW "public"."current_failures" AS (select "failures"."article", "failures"."engine", "failures"."code" from "failures" inner join "current_engine" on "current_engine"."engine" = "failures"."engine");