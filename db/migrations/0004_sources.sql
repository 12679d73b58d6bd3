CREATE TABLE "source_decisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"lang" text NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"name" text,
	"into" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "source_decisions_once" UNIQUE("lang","kind","key")
);
--> statement-breakpoint
ALTER TABLE "attributions" ADD COLUMN "source_key" text;--> statement-breakpoint
CREATE INDEX "attributions_source_key" ON "attributions" USING btree ("source_key");--> statement-breakpoint
CREATE INDEX "attributions_without_key" ON "attributions" USING btree ("analysis") WHERE ("attributions"."source_key" is null and "attributions"."source_name" is not null);